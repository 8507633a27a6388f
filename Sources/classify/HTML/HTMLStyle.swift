/// The style sheet of reports.
///
/// Shades, lines and text reach the contrast of WCAG 2.2 AA in both schemes, and nothing is told by
/// colour alone: opinion has a filled number, voices a slant or a line, term families a line each.
enum HTMLStyle {
  static let text = """
    :root{--bg:#fdfcf9;--fg:#1c1b19;--soft:#5b5750;--line:#d8d3c8;--card:#f4f1ea;--link:#1d4e89;
    --direct:#1d4e89;--indirect:#14595a;--op:#7a4300;--opfg:#fff;--dim:#6a665f;
    --p5:#fff4da;--p6:#ffecc0;--p7:#ffe3a3;--p8:#ffd884;--p9:#ffcd66;
    --loaded:#b3261e;--judgement:#7b2cbf;--certainty:#1565c0;--emphasis:#9a3412;--sources:#0f6b63;
    --argument:#374151;--premise:#57534e}
    @media (prefers-color-scheme:dark){:root{--bg:#17181b;--fg:#ece9e2;--soft:#aaa69d;--line:#3d3e42;
    --card:#212327;--link:#a9c9f5;--direct:#b5d2fb;--indirect:#9adfd7;--op:#f0b94f;--opfg:#17181b;
    --dim:#9b978f;--p5:#29241a;--p6:#342b18;--p7:#403316;--p8:#4c3b14;--p9:#584312;
    --loaded:#ff8a80;--judgement:#d3a6ff;--certainty:#82b7ff;--emphasis:#ffb08a;--sources:#72d8cb;
    --argument:#cfd4dc;--premise:#c9c3ba}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;background:var(--bg);color:var(--fg);font:1rem/1.6 Georgia,"Times New Roman",serif;
    overflow-wrap:anywhere}
    main,footer,nav{max-width:72rem;margin:0 auto;padding:1rem}
    h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .4rem}
    h2{font:600 1.05rem/1.4 system-ui,sans-serif;margin:1.6rem 0 .5rem}
    a{color:var(--link)}
    .kicker,.meta,.key,.panel,.cards,table,figcaption,footer,nav,.reason{
    font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
    .kicker{margin:0;color:var(--soft);font-size:.85rem;letter-spacing:.06em;text-transform:uppercase}
    .meta,figcaption,.count{color:var(--soft);font-size:.85rem}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem;z-index:3}
    .report+.report{border-top:3px solid var(--line);margin-top:2rem;padding-top:1rem}
    .cards{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));
    gap:.7rem;padding:0;margin:1rem 0}
    .cards li{background:var(--card);border-radius:.4rem;padding:.7rem .9rem;font-size:.9rem;
    line-height:1.35}
    .cards strong{display:block;font-size:1.9rem;line-height:1.2;letter-spacing:-.01em}
    .cards .interval{margin:.45rem 0 0 -.3rem}
    small{display:block;color:var(--soft);font-size:.8rem}
    figure{margin:1rem 0}
    .strip{display:block;width:100%;height:3.75rem;background:var(--card);border-radius:.2rem}
    .strip .op{fill:var(--op)}.strip .re{fill:var(--dim)}
    .strip .half{stroke:var(--soft);stroke-width:1;stroke-dasharray:4 4}
    .columns{display:grid;grid-template-columns:minmax(0,1fr) 17rem;gap:2.5rem;align-items:start}
    .text{max-width:42rem;font-size:1.1rem}
    .text .headline{font-size:1.3rem;line-height:1.4;font-weight:600}
    .left-out{color:var(--soft);font-size:.8rem;line-height:1.45;margin:.3rem 0;
    border-left:3px solid var(--line);padding-left:.7rem}
    .reason{font-weight:600}
    .s{border-radius:.2rem;unicode-bidi:isolate;-webkit-box-decoration-break:clone;
    box-decoration-break:clone;padding:.1rem 0}
    .p5{background:var(--p5)}.p6{background:var(--p6)}.p7{background:var(--p7)}
    .p8{background:var(--p8)}.p9{background:var(--p9)}
    .s.on,.s:target{outline:2px solid var(--link);outline-offset:1px}
    .why{font:600 .7rem/1 system-ui,sans-serif;vertical-align:.45em;margin:0 .1rem 0 .2rem;
    padding:.2rem .25rem;min-width:1.5rem;min-height:1.5rem;border:1px solid var(--line);
    border-radius:.8rem;background:var(--bg);color:var(--soft);cursor:pointer}
    .nb{white-space:nowrap}
    .op .why{background:var(--op);border-color:var(--op);color:var(--opfg)}
    .why:focus-visible,input:focus-visible,a:focus-visible,.close:focus-visible{
    outline:3px solid var(--link);outline-offset:2px}
    .v-direct{color:var(--direct);font-style:italic}
    .v-indirect{color:var(--indirect);
    border-bottom:1px dotted color-mix(in srgb,var(--indirect) 60%,transparent)}
    .t{text-decoration-line:underline;text-decoration-thickness:2px;text-underline-offset:.2em;
    text-decoration-skip-ink:none}
    .f-loaded{text-decoration-color:var(--loaded);text-decoration-thickness:3px}
    .f-judgement{text-decoration-color:var(--judgement);text-decoration-style:wavy;
    text-decoration-thickness:1.5px}
    .f-certainty{text-decoration-color:var(--certainty);text-decoration-style:dashed}
    .f-emphasis{text-decoration-color:var(--emphasis);text-decoration-style:double}
    .f-sources{text-decoration-color:var(--sources);text-decoration-style:dotted}
    .f-argument{text-decoration-color:var(--argument)}
    .f-premise{text-decoration-color:var(--premise);text-decoration-style:dashed;
    text-decoration-thickness:1px}
    .t.off{text-decoration:none}
    .no-author .text .s,.no-direct .text .v-direct,.no-indirect .text .v-indirect{color:var(--dim)}
    .no-author .text .s{background:none}
    .no-author:not(.no-direct) .text .v-direct{color:var(--direct)}
    .no-author:not(.no-indirect) .text .v-indirect{color:var(--indirect)}
    .key{font-size:.9rem;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}
    .key h2{margin:0;display:inline}
    summary{cursor:pointer;padding:.2rem 0}
    summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .filters{display:none}.js .filters{display:block}
    fieldset{border:0;border-top:1px solid var(--line);margin:0;padding:.5rem 0}
    legend{font-weight:600;padding:0 .5rem 0 0}
    label{display:block;padding:.1rem 0;min-height:1.6rem;cursor:pointer}
    .tables{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr));
    gap:1.5rem 2.5rem;align-items:start}
    table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
    caption{text-align:left;font-weight:600;padding:.3rem 0}
    caption span{font-weight:400;color:var(--soft);font-size:.85rem;margin-left:.4rem}
    thead th,.value,.n,.side small{white-space:nowrap;overflow-wrap:normal}
    .side{table-layout:fixed}
    .side th:nth-child(2){width:4.2rem}.side th:nth-child(3){width:38%}
    .side th:nth-child(4){width:9.2rem}
    .quiet th{padding-top:0;padding-bottom:.15rem;font-size:.75rem}
    .side strong{color:var(--op)}
    .lead{max-width:46rem}
    th,td{text-align:left;vertical-align:top;padding:.35rem .5rem .35rem 0;
    border-top:1px solid var(--line);font-weight:400}
    thead th{border-top:0;color:var(--soft);font-size:.8rem}
    th span{display:block;color:var(--soft);font-size:.8rem}
    .value{font-weight:600;white-space:nowrap}.n{text-align:right;color:var(--soft)}
    .interval{display:block;width:100%;max-width:14rem;height:1.2rem}
    .interval .axis{stroke:var(--line);stroke-width:1}
    .interval .bar{stroke:var(--link);stroke-width:4;stroke-linecap:round;opacity:.45}
    .interval .dot{fill:var(--link)}
    .plot{display:block;width:100%;max-width:26rem}
    .plot text{fill:var(--soft);font:11px system-ui,sans-serif}
    .panel{position:fixed;right:1rem;bottom:1rem;width:min(25rem,calc(100vw - 2rem));
    max-height:70vh;overflow:auto;background:var(--bg);border:1px solid var(--soft);
    border-radius:.5rem;padding:.8rem 1rem;font-size:.9rem;line-height:1.45;
    box-shadow:0 .4rem 1.6rem rgba(0,0,0,.25);z-index:2}
    .panel[hidden]{display:none}
    .panel h2{margin:0 2rem .3rem 0}
    .panel table{font-size:.85rem}
    .panel td:last-child{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    .bar{display:block;height:.3rem;border-radius:.15rem;margin:.2rem 0 0;min-width:1px}
    .plus{background:var(--op)}.minus{background:var(--link)}
    .panel .sum td,.panel .sum th{font-weight:600;border-top:2px solid var(--soft)}
    .close{position:absolute;right:.5rem;top:.5rem;width:2rem;height:2rem;border:0;
    background:none;color:var(--fg);font-size:1.2rem;cursor:pointer}
    footer{color:var(--soft);font-size:.9rem;border-top:1px solid var(--line)}
    footer p,footer li{max-width:46rem}
    @media (max-width:60rem){.columns{grid-template-columns:minmax(0,1fr)}
    .key{position:static;max-height:none;order:-1}
    .js .filters{columns:2;column-gap:1rem}fieldset{break-inside:avoid}
    .panel{left:0;right:0;bottom:0;width:100%;max-height:45vh;border-radius:.5rem .5rem 0 0}
    .key details:not([open]){border-bottom:1px solid var(--line);padding-bottom:.4rem}
    .cards{grid-template-columns:1fr 1fr;gap:.5rem}.cards li{padding:.6rem .7rem;font-size:.85rem}
    h1{font-size:1.5rem}.text{font-size:1.05rem}th.n,td.n{display:none}}
    @media (max-width:30rem){.side th:nth-child(2){width:3.4rem}
    .side th:nth-child(3){width:30%}.side th:nth-child(4){width:6.2rem}}
    @media print{.key,.panel,.skip,nav{display:none!important}.columns{display:block}
    body{background:#fff;color:#000}.s{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .why{border:0;background:none!important;color:#000!important}}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    """
}
