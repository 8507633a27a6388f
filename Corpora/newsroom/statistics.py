#!/usr/bin/env python3
"""Prints the datasheet's tables as Markdown, counted from the corpus files beside this script.

    python3 statistics.py           print the tables
    python3 statistics.py --check   check records, splits and README.md; status 1 if any is wrong

Needs Python 3.8 or later and nothing else.
"""

import hashlib
import json
import re
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIELDS = ["id", "text", "label", "group", "section", "genre", "topic", "tags", "split"]
LABELS = ["opinionated", "reported"]
SPLITS = ["train", "dev", "test"]
CONTRAST = ["hinge", "lever", "pair", "twin"]
PAGES = ["kiosk", "masthead", "placard", "ticker"]  # headlines and short items, a page a group
SNIPPET = 3  # a group of so few sentences is no whole piece
BEGIN, END = "<!-- statistics: begin -->", "<!-- statistics: end -->"


def read_corpus():
    """The records of every file, in order: {file name without extension: [record]}."""
    corpus = {}
    for path in sorted(HERE.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            corpus[path.stem] = [json.loads(line) for line in lines]
    return corpus


def expected_splits(records):
    """The split of every group of one file, by the rule the datasheet gives."""
    size = Counter(record["group"] for record in records)
    splits = {}
    for is_single in (False, True):
        names = [name for name in size if (size[name] == 1) == is_single]
        names.sort(key=lambda name: hashlib.sha256(name.encode("utf-8")).hexdigest())
        tenth = (2 * len(names) + 10) // 20  # a tenth, halves rounded up
        for rank, name in enumerate(names):
            splits[name] = "test" if rank < tenth else "dev" if rank < 2 * tenth else "train"
    return splits


def problems(corpus):
    """What is wrong with the records: one line each."""
    seen = set()
    for name, records in corpus.items():
        splits = expected_splits(records)
        position = Counter()
        for record in records:
            where = f"{name}.jsonl: {record.get('id')}"
            if list(record) != FIELDS:
                yield f"{where}: fields are not {', '.join(FIELDS)}"
                continue
            position[record["group"]] += 1
            if record["id"] != f"{record['group']}-{position[record['group']]:03d}":
                yield f"{where}: id is not group and position"
            if record["label"] not in LABELS:
                yield f"{where}: unknown label {record['label']}"
            if record["section"] not in ("headline", "body"):
                yield f"{where}: unknown section {record['section']}"
            if record["split"] != splits[record["group"]]:
                yield f"{where}: split is not {splits[record['group']]}"
            if record["text"] in seen:
                yield f"{where}: the same text stands twice"
            seen.add(record["text"])


def table(header, rows):
    """A Markdown table; every column but the first holds figures."""
    lines = ["| " + " | ".join(header) + " |"]
    lines.append("|" + "|".join(["---"] + ["---:"] * (len(header) - 1)) + "|")
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def share(part, whole):
    return f"{100 * part / whole:.1f}%" if whole else "–"


def by_label(records):
    """Sentences, opinionated, reported, share opinionated."""
    count = Counter(record["label"] for record in records)
    return [len(records), *(count[label] for label in LABELS),
            share(count["opinionated"], len(records))]


def percentile(ordered, percent):
    """The nearest-rank percentile (0 < percent <= 100) of a sorted list."""
    return ordered[(percent * len(ordered) + 99) // 100 - 1]


def files_table(corpus, everything):
    header = ["file", "groups", "sentences", *LABELS, "opinionated, share", *SPLITS]
    rows = []
    for name, records in [*corpus.items(), ("all", everything)]:
        split = Counter(record["split"] for record in records)
        groups = len({record["group"] for record in records})
        rows.append([name, groups, *by_label(records), *(split[key] for key in SPLITS)])
    return table(header, rows)


def field_table(field, values, everything):
    header = [field, "sentences", *LABELS, "opinionated, share"]
    return table(header, [
        [value, *by_label([r for r in everything if r[field] == value])] for value in values])


def kinds_table(corpus):
    kinds = {
        "whole pieces": [], "headlines and snippets": [], "pages of headlines": [],
        "contrast sets": []}
    for name, records in corpus.items():
        size = Counter(record["group"] for record in records)
        for record in records:
            if name in CONTRAST:
                kinds["contrast sets"].append(record)
            elif name in PAGES:
                kinds["pages of headlines"].append(record)
            elif size[record["group"]] <= SNIPPET:
                kinds["headlines and snippets"].append(record)
            else:
                kinds["whole pieces"].append(record)
    header = ["kind", "groups", "sentences", *LABELS, "opinionated, share"]
    return table(header, [
        [kind, len({r["group"] for r in records}), *by_label(records)]
        for kind, records in kinds.items()])


def tags_table(everything):
    count = Counter(tag for record in everything for tag in record["tags"])
    header = ["tag", "sentences", *LABELS]
    rows = [[f"`{tag}`", total, *(
        sum(tag in r["tags"] for r in everything if r["label"] == label) for label in LABELS)]
        for tag, total in sorted(count.items(), key=lambda item: (-item[1], item[0]))]
    bare = [record for record in everything if not record["tags"]]
    return table(header, [*rows, ["(none)", *by_label(bare)[:3]]])


def genres_table(everything):
    count = Counter(record["genre"] for record in everything)
    top = sorted(count, key=lambda genre: (-count[genre], genre))[:25]
    return f"{len(count)} distinct strings; the 25 most frequent:\n\n" + field_table(
        "genre", top, everything)


def lengths_table(everything):
    header = ["", "mean", "5%", "25%", "median", "75%", "95%", "longest"]
    rows = []
    for unit, length in [("words", lambda t: len(t.split())), ("characters", len)]:
        for label in [*LABELS, "all"]:
            ordered = sorted(
                length(r["text"]) for r in everything if label in (r["label"], "all"))
            marks = [percentile(ordered, p) for p in (5, 25, 50, 75, 95)]
            mean = f"{sum(ordered) / len(ordered):.1f}"
            rows.append([f"{unit}, {label}", mean, *marks, ordered[-1]])
    return table(header, rows)


def surface_table(everything):
    cues = [
        ("a digit", r"\d"),
        ("a double quotation mark", "[\"“”]"),
        ("a question mark", r"\?"),
        ("an exclamation mark", "!"),
        ("a dash (– or —)", "[–—]"),
        ("*said* or *says*", r"\bsa(id|ys)\b"),
        ("*I*, *we*, *our* or *us*", r"\b(I|[Ww]e|[Oo]ur|us)\b"),
    ]
    header = ["share of sentences with", *LABELS]
    return table(header, [
        [name, *(share(sum(bool(re.search(pattern, r["text"])) for r in everything
                           if r["label"] == label),
                       sum(r["label"] == label for r in everything)) for label in LABELS)]
        for name, pattern in cues])


def report(corpus):
    """All tables, as Markdown."""
    everything = [record for records in corpus.values() for record in records]
    parts = [
        ("Files, labels and splits", files_table(corpus, everything)),
        ("Kinds", kinds_table(corpus)),
        ("Sections", field_table("section", ["headline", "body"], everything)),
        ("Splits", field_table("split", SPLITS, everything)),
        ("Tags", tags_table(everything)),
        ("Genres", genres_table(everything)),
        ("Length", lengths_table(everything)),
        ("Surface", surface_table(everything)),
    ]
    return "\n\n".join(f"### {title}\n\n{body}" for title, body in parts)


def main():
    corpus = read_corpus()
    tables = report(corpus)
    if sys.argv[1:] != ["--check"]:
        print(tables)
        return 0
    faults = list(problems(corpus))
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    if f"{BEGIN}\n\n{tables}\n\n{END}" not in readme:
        faults.append("README.md: the tables are not those this script prints")
    for fault in faults:
        print(f"statistics.py: {fault}", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
