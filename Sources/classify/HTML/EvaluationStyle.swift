/// What the page of an evaluation needs besides the style sheet of all reports.
///
/// Shades of the confusion matrix mix a little of the accent into the background, so that text keeps
/// its contrast in both schemes; the numbers say the same as the shades.
enum EvaluationStyle {
  static let text = """

    .wide{overflow-x:auto}.wide:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .num{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
    thead .num{white-space:normal}
    .shade1{background:color-mix(in srgb,var(--link) 6%,var(--bg))}
    .shade2{background:color-mix(in srgb,var(--link) 12%,var(--bg))}
    .shade3{background:color-mix(in srgb,var(--link) 18%,var(--bg))}
    .shade4{background:color-mix(in srgb,var(--link) 24%,var(--bg))}
    .matrix td{padding:.35rem .5rem}.matrix small{color:inherit}
    .plot .grid{stroke:var(--line);stroke-width:1}
    .plot .ideal{stroke:var(--soft);stroke-width:1.5;stroke-dasharray:5 4}
    .plot .range{stroke:var(--link);stroke-width:2;opacity:.6}
    .plot .mark{fill:var(--link)}
    .plot .line{fill:none;stroke:var(--link);stroke-width:1.5}
    .plot .range2{stroke:var(--op);stroke-width:2;opacity:.6}
    .plot .mark2{fill:var(--op)}
    .plot .line2{fill:none;stroke:var(--op);stroke-width:1.5;stroke-dasharray:6 3}
    details{margin:.5rem 0}
    summary{cursor:pointer;font:.9rem/1.6 system-ui,sans-serif}
    """
}
