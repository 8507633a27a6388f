#!/usr/bin/env python3
"""Drives a headless Chromium over HTML reports and checks what a reader would meet.

    Scripts/check-report.py --classify PROGRAM [--screenshots FOLDER]
    Scripts/check-report.py REPORT.html…       [--screenshots FOLDER]

With --classify it makes the reports itself: of the four articles in Examples, of a comparison, and
of hostile articles (markup, scripts, characters that turn writing around, 10,000 sentences). For
each report, at 360 and at 1280 pixels: no message on the console, no request beside the file itself,
nothing wider than the window, no violation that axe-core finds (WCAG 2.2 A and AA, light and dark);
the reasons panel, the filters and the links within the page, all by keyboard. Ends with status 1 if
any report fails.

Needs Debian's chromium and chromium-driver, and from PyPI selenium and axe-playwright-python (of the
latter only the axe-core in it is used, so `pip install --no-deps` does).
"""
import argparse
import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

ROOT = pathlib.Path(__file__).resolve().parent.parent
WIDTHS = (360, 1280)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# Of a very long article axe-core is shown so many paragraphs; the others are made alike.
AXE_PARAGRAPHS = 40

HOSTILE = """\
Mayor <script>document.title = "owned"</script> & "Sons" <img src=x onerror=alert(1)>

The mayor said "</script><script>alert(2)</script>" on Monday. It is a <b>shameful</b> mess.
Left \u202eright\u2066 words \u0007\u001b[31m stay visible. <!-- said so --> Aa\u200f\u0301\u0301\u0301.
She said: </textarea><svg onload=alert(3)> &lt;kept&gt; &#60;also&#62; {{constructor}} ${alert(4)}.
""" + "Averyverylongwordwithoutanyspace" * 30 + """ is a disgrace, according to critics.

\u0627\u0644\u0645\u062f\u064a\u0646\u0629 \u0643\u0628\u064a\u0631\u0629. \u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd! \u4e2d\u6587\u53e5\u5b50\u3002 It is, perhaps, a farce: javascript:alert(5) says <a href="//example.org">he</a>.
"""


def hostile_articles(folder):
    """A short article with what could break a page, and one of 10,000 sentences."""
    short = folder / "hostile.txt"
    short.write_text(HOSTILE, encoding="utf-8")
    sentences = ["The council met on Monday.", "It is a <i>shameful</i> farce!",
                 "\u201cNobody \u202eknows\u202c,\u201d said Rosa Whitlock.", "Perhaps it must end &amp; soon."]
    paragraphs = [" ".join(sentences) for _ in range(2500)]
    long = folder / "long.txt"
    long.write_text("\n\n".join(["A long <u>day</u> at the council"] + paragraphs) + "\n",
                    encoding="utf-8")
    return [short, long]


def make_reports(classify, folder):
    """Reports of the examples, of hostile articles, and of a comparison."""
    examples = [ROOT / "Examples" / f"{name}.txt" for name in ("wire", "recap", "editorial", "review")]
    reports = []
    for article in examples + hostile_articles(folder):
        reports.append(run(classify, ["profile", "-f", "html", article.name], article.parent,
                           folder / f"{article.stem}.html"))
    names = ["Examples/wire.txt", "Examples/recap.txt", "Examples/editorial.txt"]
    reports.append(run(classify, ["compare", "-f", "html"] + names, ROOT, folder / "comparison.html"))
    return reports


def run(classify, words, folder, output):
    page = subprocess.run([classify] + words, cwd=folder, check=True, capture_output=True).stdout
    output.write_bytes(page)
    return output


# The browser


def browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                     "--disable-dev-shm-usage", "--disable-background-networking",
                     "--disable-component-update"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(
        options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    driver.set_script_timeout(120)
    return driver


def resize(driver, width, height=900):
    """Sets the width of the page itself: a window has a least width."""
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})


def scheme(driver, name):
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": name},
                      {"name": "prefers-reduced-motion", "value": "reduce"}]})


def requests(driver, page):
    """What was asked of a network or the disk, the page itself apart."""
    found = []
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = message["params"]["request"]["url"].split("#")[0]
            if url not in (page, "data:,") and not url.startswith("chrome"):
                found.append(url)
    return found


# What is checked


def axe_core():
    """The source of axe-core."""
    package = importlib.util.find_spec("axe_playwright_python")
    return (pathlib.Path(package.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def violations(driver):
    driver.execute_script(
        "document.querySelectorAll('.text p:nth-of-type(n+' + arguments[0] + ')')"
        ".forEach(function (p) { p.remove(); });", AXE_PARAGRAPHS)
    driver.execute_script(axe_core())
    result = driver.execute_async_script(
        "var done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, preload: false,"
        "resultTypes: ['violations']}).then(function (r) { done(r.violations.map(function (v) {"
        "return [v.id, v.help, v.nodes.slice(0, 3).map(function (n) {"
        "return n.html.slice(0, 160); })]; })); }, function (e) { done([[String(e), '', ['']]]); });",
        RULES)
    return [f"{name}: {text}: {node}" for name, text, nodes in result for node in nodes]


def overflow(driver):
    return driver.execute_script(
        "var w = document.documentElement.clientWidth;"
        "if (document.documentElement.scrollWidth <= w) { return []; }"
        "return Array.from(document.querySelectorAll('body *')).filter(function (e) {"
        "return e.getBoundingClientRect().right > w + 1; }).slice(0, 5).map(function (e) {"
        "return e.outerHTML.slice(0, 100); });")


def focused(driver):
    return driver.switch_to.active_element


def press(driver, element, *keys):
    """Focuses an element and presses keys, as someone without a mouse would."""
    driver.execute_script("arguments[0].focus()", element)
    element.send_keys(*keys)


def skip_link(driver):
    """Complaints about the way from the top of the page to the article."""
    body = driver.find_element(By.TAG_NAME, "body")
    body.send_keys(Keys.TAB)
    link = focused(driver)
    if link.get_attribute("class") != "skip" or not link.is_displayed():
        return ["the first Tab does not reach the link to the article"]
    left = driver.execute_script("return arguments[0].getBoundingClientRect().left", link)
    link.send_keys(Keys.ENTER)
    target = driver.execute_script("return location.hash")
    complaints = [] if left >= 0 else ["the link to the article is not visible when focused"]
    return complaints + ([] if target == "#a0-text" else ["the link does not lead to the article"])


def panel(driver):
    """Complaints about the panel of reasons, driven by keyboard."""
    complaints = []
    panel = driver.find_element(By.ID, "panel")
    buttons = driver.execute_script(
        "return Array.from(document.querySelectorAll('.text .why')).slice(0, 3);")
    if not buttons:
        return ["no sentence"]
    if panel.is_displayed():
        complaints.append("the panel is open before a sentence is chosen")
    driver.execute_script("arguments[0].focus()", buttons[0])
    if not panel.is_displayed() or "Sentence 1" not in panel.text:
        complaints.append("focus on the first sentence does not show its reasons")
    if len(buttons) > 1:
        buttons[0].send_keys(Keys.ARROW_RIGHT)
        if "Sentence 2" not in panel.text or focused(driver) != buttons[1]:
            complaints.append("the arrow key does not go to the next sentence")
        focused(driver).send_keys(Keys.HOME)
        if "Sentence 1" not in panel.text:
            complaints.append("Home does not go to the first sentence")
    outline = driver.execute_script(
        "return getComputedStyle(document.activeElement).outlineStyle")
    if outline == "none":
        complaints.append("focus is not visible")
    focused(driver).send_keys(Keys.ESCAPE)
    if panel.is_displayed():
        complaints.append("Escape does not close the panel")
    return complaints


def sums(driver):
    """Complaints about reasons that do not add up."""
    rows = driver.execute_script(
        "var data = JSON.parse(document.getElementById('reasons').textContent);"
        "return data.reduce(function (a, b) { return a.concat(b); }, []).filter(function (s) {"
        "var sum = s.b + s.o; s.w.concat(s.s).forEach(function (x) { sum += x[1]; });"
        "return Math.abs(sum - s.t) > 1e-4; }).length;")
    return [f"the parts of {rows} sentences do not add up to their sum"] if rows else []


def filters(driver):
    """Complaints about the filters, driven by keyboard."""
    complaints = []
    details = driver.find_element(By.CSS_SELECTOR, ".key details")
    if not details.get_attribute("open"):
        press(driver, details.find_element(By.TAG_NAME, "summary"), Keys.ENTER)
        if not details.get_attribute("open"):
            complaints.append("Enter does not open the filters")
    for box in driver.find_elements(By.CSS_SELECTOR, "input[name=category]")[:2]:
        category = box.get_attribute("value")
        count = ("return document.querySelectorAll("
                 f"'.text .t:not(.off)[data-c=\"{category}\"]').length")
        before = driver.execute_script(count)
        press(driver, box, Keys.SPACE)
        shown = driver.execute_script(count)
        if shown:
            complaints.append(f"the filter leaves {shown} of {before} {category} terms shown")
        focused(driver).send_keys(Keys.SPACE)
        if driver.execute_script(count) != before:
            complaints.append(f"the filter does not bring {category} back")
    color = ("var e = document.querySelector('.text .v-direct');"
             "return e ? getComputedStyle(e).color : null;")
    before = driver.execute_script(color)
    box = driver.find_element(By.CSS_SELECTOR, "input[name=voice][value=direct]")
    press(driver, box, Keys.SPACE)
    if before and driver.execute_script(color) == before:
        complaints.append("the filter by voice leaves quoted words as they were")
    focused(driver).send_keys(Keys.SPACE)
    return complaints


def check(driver, path, looks_dark):
    page = path.resolve().as_uri()
    complaints = []
    for width in WIDTHS:
        resize(driver, width)
        scheme(driver, "light")
        driver.get_log("performance")
        driver.get(page)
        title = driver.title
        found = [f"overflow: {element}" for element in overflow(driver)]
        if driver.find_elements(By.ID, "panel"):
            found += skip_link(driver) + panel(driver) + sums(driver) + filters(driver)
        found += [f"request: {url}" for url in requests(driver, page)]
        found += [f"console: {entry['message']}" for entry in driver.get_log("browser")]
        if driver.title != title or title == "owned":
            found.append("an article's script has run")
        found += violations(driver)
        if looks_dark:
            scheme(driver, "dark")
            found += [f"dark: {violation}" for violation in violations(driver)]
        complaints += [f"{width} px: {complaint}" for complaint in found]
    return complaints


# Pictures


def picture(driver, path, name, folder, width, height, look="light", script=""):
    resize(driver, width, height)
    scheme(driver, look)
    driver.get(path.resolve().as_uri())
    if script:
        driver.execute_script(script)
        time.sleep(0.2)
    driver.save_screenshot(str(folder / f"{name}.png"))


def pictures(driver, reports, folder):
    """Pictures of the report of the recap and of the comparison."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = {path.stem: path for path in reports}
    report = pages.get("recap", reports[0])
    panel = ("var all = document.querySelectorAll('.text .p9 .why');"
             "if (all.length) { all[Math.min(2, all.length - 1)].focus();"
             "all[Math.min(2, all.length - 1)].scrollIntoView({block: 'center'}); }")
    numbers = "document.querySelector('.numbers').scrollIntoView();"
    picture(driver, report, "report", folder, 1280, 860)
    picture(driver, report, "report-reasons", folder, 1280, 860, script=panel)
    picture(driver, report, "report-dark", folder, 1280, 860, "dark", panel)
    picture(driver, report, "report-profile", folder, 1280, 980, script=numbers)
    picture(driver, report, "report-phone", folder, 360, 800)
    picture(driver, report, "report-phone-reasons", folder, 360, 800, script=panel)
    if "comparison" in pages:
        picture(driver, pages["comparison"], "comparison", folder, 1280, 980)
        picture(driver, pages["comparison"], "comparison-phone", folder, 360, 800)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reports", nargs="*", type=pathlib.Path)
    parser.add_argument("--classify", help="the program to make the reports with")
    parser.add_argument("--screenshots", type=pathlib.Path)
    arguments = parser.parse_args()
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        reports = list(arguments.reports)
        if arguments.classify:
            program = shutil.which(arguments.classify)
            reports += make_reports(str(pathlib.Path(program).resolve()), pathlib.Path(folder))
        if not reports:
            parser.error("no report, and no --classify to make some with")
        driver = browser()
        try:
            for path in reports:
                start = time.monotonic()
                complaints = check(driver, path, path.stem in ("recap", "comparison"))
                seconds = time.monotonic() - start
                print(f"{path.name}: {'good' if not complaints else 'bad'} ({seconds:.0f} s)")
                for complaint in complaints:
                    print(f"  {complaint}")
                failures += len(complaints)
            if arguments.screenshots:
                pictures(driver, reports, arguments.screenshots)
        finally:
            driver.quit()
    sys.exit(1 if failures else 0)


main()
