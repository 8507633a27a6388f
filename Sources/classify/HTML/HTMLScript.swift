/// The script of reports: the reasons panel, moving from sentence to sentence, and the filters.
///
/// It makes elements and sets their text; no text of an article is ever read as markup.
enum HTMLScript {
  static let text = """
    (function () {
      "use strict";
      var reasons = JSON.parse(document.getElementById("reasons").textContent);
      var panel = document.getElementById("panel");
      var current = null;
      var pinned = false;
      document.documentElement.classList.add("js");

      function element(name, text, className) {
        var node = document.createElement(name);
        if (text !== undefined) { node.textContent = text; }
        if (className) { node.className = className; }
        return node;
      }
      function signed(value) {
        return (value < 0 ? "\\u2212" : "+") + Math.abs(value).toFixed(2);
      }
      function row(table, name, note, value, most, className) {
        var line = element("tr", undefined, className);
        var head = element("th", name);
        head.scope = "row";
        if (note) { head.appendChild(element("span", note)); }
        line.appendChild(head);
        var cell = element("td", signed(value));
        if (most > 0) {
          var bar = element("span", undefined, "bar " + (value < 0 ? "minus" : "plus"));
          bar.style.width = Math.min(1, Math.abs(value) / most) * 100 + "%";
          cell.appendChild(bar);
        }
        line.appendChild(cell);
        table.appendChild(line);
      }
      function place(sentence) {
        var match = /^a(\\d+)s(\\d+)$/.exec(sentence.id);
        return match ? [Number(match[1]), Number(match[2])] : null;
      }

      function fill(sentence) {
        var at = place(sentence);
        var data = at && reasons[at[0]] && reasons[at[0]][at[1]];
        if (!data) { return false; }
        panel.replaceChildren();
        var close = element("button", "\\u00d7", "close");
        close.type = "button";
        close.setAttribute("aria-label", "Close the reasons");
        close.addEventListener("click", hide);
        panel.appendChild(close);
        panel.appendChild(element("h2", "Sentence " + (at[1] + 1) + ": "
          + (data.p * 100).toFixed(0) + "% opinionated"));
        panel.appendChild(element("p", "Taken as " + data.l + ", mostly in the "
          + { author: "writer\\u2019s own voice", direct: "voice of a quotation",
              indirect: "voice of a source" }[data.v] + "."));
        data.a.forEach(function (source) {
          panel.appendChild(element("p", "Source: " + (source[0] || "none given")
            + (source[1] ? ", cue \\u201c" + source[1] + "\\u201d" : "")
            + " (" + source[2] + ", " + source[3] + ")"));
        });
        var table = element("table");
        table.appendChild(element("caption", "What adds up to it, in log-odds"));
        var body = element("tbody");
        var most = data.w.concat(data.s).reduce(function (most, part) {
          return Math.max(most, Math.abs(part[1]));
        }, Math.max(Math.abs(data.o), Math.abs(data.b)));
        data.w.forEach(function (word) { row(body, word[0], word[2], word[1], most); });
        data.s.forEach(function (part) { row(body, part[0], "structure", part[1], most); });
        row(body, "everything else", "", data.o, most);
        row(body, "where every sentence starts", "", data.b, most);
        row(body, "sum", "", data.t, 0, "sum");
        table.appendChild(body);
        panel.appendChild(table);
        return true;
      }
      function show(sentence) {
        if (current === sentence && !panel.hidden) { return; }
        if (!fill(sentence)) { return; }
        if (current) { current.classList.remove("on"); }
        current = sentence;
        current.classList.add("on");
        panel.hidden = false;
      }
      function hide() {
        var button = current && current.querySelector(".why");
        if (current) { current.classList.remove("on"); }
        var hadFocus = panel.contains(document.activeElement);
        current = null;
        pinned = false;
        panel.hidden = true;
        if (hadFocus && button) { button.focus(); }
      }
      function move(sentence, step) {
        var all = sentence.closest(".text").querySelectorAll(".why");
        var index = Array.prototype.indexOf.call(all, sentence.querySelector(".why"));
        var next = step === "first" ? all[0] : step === "last" ? all[all.length - 1]
          : all[index + step];
        if (!next) { return; }
        all[index].tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      }

      document.addEventListener("click", function (event) {
        var sentence = event.target.closest && event.target.closest(".text .s");
        if (!sentence) { return; }
        if (sentence === current && pinned) { hide(); return; }
        pinned = true;
        show(sentence);
      });
      document.addEventListener("mouseover", function (event) {
        var sentence = event.target.closest && event.target.closest(".text .s");
        if (sentence && !pinned && window.matchMedia("(hover: hover)").matches) { show(sentence); }
      });
      document.addEventListener("focusin", function (event) {
        if (event.target.classList.contains("why")) {
          pinned = true;
          show(event.target.closest(".s"));
        }
      });
      document.addEventListener("keydown", function (event) {
        if (event.key === "Escape") { hide(); return; }
        var steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1,
                      Home: "first", End: "last" };
        var step = steps[event.key];
        if (step === undefined || !event.target.classList.contains("why")) { return; }
        event.preventDefault();
        move(event.target.closest(".s"), step);
      });

      if (window.matchMedia("(max-width: 60rem)").matches) {
        document.querySelectorAll(".key details").forEach(function (key) { key.open = false; });
      }

      document.querySelectorAll(".strip").forEach(function (strip) {
        strip.addEventListener("click", function (event) {
          var report = strip.closest(".report");
          var all = report.querySelectorAll(".text .s");
          var box = strip.getBoundingClientRect();
          var index = Math.floor((event.clientX - box.left) / box.width * all.length);
          var sentence = all[Math.min(Math.max(index, 0), all.length - 1)];
          if (!sentence) { return; }
          pinned = true;
          sentence.scrollIntoView({ block: "center" });
          show(sentence);
        });
      });

      document.querySelectorAll(".report").forEach(function (report) {
        var form = report.querySelector(".filters");
        form.addEventListener("submit", function (event) { event.preventDefault(); });
        form.addEventListener("change", function () {
          var on = {};
          form.querySelectorAll("input[name=category]:checked").forEach(function (box) {
            on[box.value] = true;
          });
          form.querySelectorAll("input[name=voice]").forEach(function (box) {
            report.classList.toggle("no-" + box.value, !box.checked);
          });
          report.querySelectorAll(".text .t").forEach(function (term) {
            term.classList.toggle("off", !term.dataset.c.split(" ").some(function (category) {
              return on[category];
            }));
          });
        });
      });
    })();
    """
}
