"""Measures speed and memory of this project and of others on the same lines; see `speed`."""

import argparse
import glob
import json
import os
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

PEER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "speed-peer.py")


def arguments():
    parser = argparse.ArgumentParser(prog="Benchmarks/speed")
    parser.add_argument("--root", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--megabytes", type=float, default=20)
    parser.add_argument("--corpus")
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--no-peers", action="store_true")
    return parser.parse_args()


def records(options):
    """The labelled sentences, shuffled, none of their texts longer than a line."""
    files = [options.corpus] if options.corpus else sorted(
        glob.glob(os.path.join(options.root, "Corpora", "newsroom", "*.jsonl")))
    found = []
    for file in files:
        with open(file, encoding="utf-8") as lines:
            for line in lines:
                record = json.loads(line)
                record["text"] = " ".join(record["text"].split())
                found.append(record)
    random.Random(1).shuffle(found)
    return found


def lines_of(found, megabytes):
    """Sentences in new orders, over and over, up to a size."""
    generator = random.Random(2)
    size = 0
    while True:
        for record in found:
            yield record["text"]
            size += len(record["text"].encode()) + 1
            if size >= megabytes * 1e6:
                return
        generator.shuffle(found)


def write(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        for row in rows:
            file.write(row + "\n")
    return os.path.getsize(path)


def run(command, output):
    """CPU seconds, wall seconds and peak MiB of a command."""
    start = time.perf_counter()
    with open(output, "wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"failed: {' '.join(command)}\n{errors.decode(errors='replace')}")
    peak = usage.ru_maxrss / (1024 if sys.platform.startswith("linux") else 1024 * 1024)
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - start, peak


def medians(rows, runs, output):
    """The medians of each command; the commands take turns, so that a busy moment hits all."""
    measured = {name: [] for name in rows}
    for _ in range(runs):
        for name, command in rows.items():
            measured[name].append(run(command, output))
    return {name: [statistics.median(values) for values in zip(*results)]
            for name, results in measured.items()}


def table(title, results, size, count, unit):
    print(f"\n### {title}\n")
    print(f"| program | CPU s | MB/s | {unit}/s | wall s | peak MiB | times ours |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    ours = next(iter(results.values()))[0]
    for name, (cpu, wall, peak) in results.items():
        print(f"| {name} | {cpu:.2f} | {size / 1e6 / cpu:.1f} | {count / cpu:,.0f} | {wall:.2f} "
              f"| {peak:.0f} | {cpu / ours:.2f} |")


def accuracy(predicted, truth):
    with open(predicted, encoding="utf-8") as file:
        labels = [line.split("\t", 1)[0] for line in file]
    return sum(a == b for a, b in zip(labels, truth)) / max(len(truth), 1)


def measure(options, folder):
    ours = os.environ["CLASSIFY"]
    path = lambda name: os.path.join(folder, name)
    found = records(options)
    # Every tenth record is held out of training.
    held = found[::10]
    trained = [record for index, record in enumerate(found) if index % 10 > 0]
    write(path("train.tsv"), (f"{r['label']}\t{r['text']}" for r in trained))
    train_size = write(path("train.jsonl"), (
        json.dumps({"text": r["text"], "label": r["label"]}, ensure_ascii=False) for r in trained))
    write(path("held.txt"), (r["text"] for r in held))
    size = write(path("lines.txt"), lines_of(list(found), options.megabytes))
    with open(path("lines.txt"), encoding="utf-8") as file:
        count = sum(1 for _ in file)
    print(f"{size / 1e6:.1f} MB, {count:,} sentences to score; {len(trained):,} to train on; "
          f"{options.runs} runs, medians; one thread.")

    words = ["--char-ngrams", "none", "--word-ngrams", "1-2", "--no-lexicons", "--no-structure"]
    training = {
        "Slant, all features": [ours, "train", path("train.jsonl"), "-q", "-o", path("all.slant")],
        "Slant, words 1–2, logistic": [
            ours, "train", path("train.jsonl"), "-q", "-o", path("words.slant"), "--estimator",
            "logistic", *words],
        "Slant, words 1–2, stream, one pass": [
            ours, "train", path("train.jsonl"), "-q", "-o", path("stream.slant"), "--stream",
            "--epochs", "1", *words],
        "Slant, words 1–2, counts": [
            ours, "train", path("train.jsonl"), "-q", "-o", path("words.counts"), "--counts",
            *words],
    }
    scoring = {
        "Slant, model built in": [ours, "score", "--threads", "1", path("lines.txt")],
        "Slant, words 1–2": [
            ours, "score", "--threads", "1", "-m", path("words.slant"), path("lines.txt")],
    }
    peers = {} if options.no_peers else {
        "fastText, words 1–2": "fasttext-words",
        "fastText, words 1–2, characters 3–5": "fasttext-characters",
        "Vowpal Wabbit, words 1–2": "vowpal-wabbit",
        "scikit-learn, words 1–2": "sklearn-words",
        "scikit-learn, words 1–2, characters 3–5": "sklearn-characters",
    }
    for title, name in peers.items():
        peer = [sys.executable, PEER, name]
        training[title] = [*peer, "train", path("train.tsv"), path(name)]
        scoring[title] = [*peer, "score", path("lines.txt"), path(name)]
    trained_results = medians(training, options.runs, path("output"))
    table("Scoring: raw lines to label and probability", medians(scoring, options.runs, path("output")),
          size, count, "sentences")
    table("Training: labelled records to a model file", trained_results, train_size, len(trained),
          "examples")
    subprocess.run([ours, "model", "merge", path("words.counts"), "-q", "-o", path("counts.slant")],
                   check=True)
    print("\nAccuracy on the tenth of the sentences that was held out:\n")
    truth = [r["label"] for r in held]
    models = {"Slant, all features": "all.slant", "Slant, words 1–2, logistic": "words.slant",
              "Slant, words 1–2, stream, one pass": "stream.slant",
              "Slant, words 1–2, counts": "counts.slant"}
    for title, model in models.items():
        run([ours, "score", "-m", path(model), path("held.txt")], path("output"))
        print(f"- {title}: {accuracy(path('output'), truth):.3f}")
    for title, name in peers.items():
        run([sys.executable, PEER, name, "score", path("held.txt"), path(name)], path("output"))
        print(f"- {title}: {accuracy(path('output'), truth):.3f}")
    more(options, folder, ours, path)


def more(options, folder, ours, path):
    """Articles, threads, and whether the cost stays the same as the input grows."""
    with open(path("lines.txt"), encoding="utf-8") as file:
        sentences = [line.rstrip("\n") for line in file]
    articles = ("\n\n".join(" ".join(sentences[k:k + 4]) for k in range(start, start + 20, 4))
                for start in range(0, min(len(sentences), 40_000) - 20, 20))
    size = write(path("articles.jsonl"), (
        json.dumps({"text": text}, ensure_ascii=False) for text in articles))
    with open(path("articles.jsonl"), encoding="utf-8") as file:
        count = sum(1 for _ in file)
    table("Profiles of articles", medians(
        {"classify profile --format jsonl": [
            ours, "profile", "--format", "jsonl", path("articles.jsonl")]},
        options.runs, path("output")), size, count, "articles")
    size = os.path.getsize(path("lines.txt"))
    table("Threads", medians(
        {f"classify score --threads {n}": [ours, "score", "--threads", str(n), path("lines.txt")]
         for n in (1, 2)}, options.runs, path("output")), size, len(sentences), "sentences")
    print("\n### Size of the input\n\n| MB | CPU ns per byte | peak MiB |\n|---:|---:|---:|")
    for megabytes in (1, 4, 16, 64):
        with open(path("sized.txt"), "w", encoding="utf-8") as file:
            written = 0
            while written < megabytes * 1e6:
                for sentence in sentences:
                    written += file.write(sentence + "\n")
                    if written >= megabytes * 1e6:
                        break
        cpu, _, peak = medians(
            {"": [ours, "score", "--threads", "1", path("sized.txt")]}, min(options.runs, 3),
            path("output"))[""]
        print(f"| {megabytes} | {cpu * 1e9 / os.path.getsize(path('sized.txt')):.1f} | {peak:.0f} |")
    if options.instructions:
        instructions(ours, path)


def instructions(ours, path):
    """Instructions per byte by valgrind: the difference of two sizes, so that the start drops out."""
    counts = {}
    with open(path("lines.txt"), "rb") as file:
        text = file.read(1_500_000)
    for name, part in (("small", text[:500_000]), ("large", text)):
        part = part[:part.rindex(b"\n") + 1]
        with open(path(name), "wb") as file:
            file.write(part)
        done = subprocess.run(
            ["valgrind", "--tool=none", "--log-file=/dev/null", "true"], capture_output=True)
        if done.returncode != 0:
            print("\nvalgrind does not run here; instructions were not counted.")
            return
        log = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={path('callgrind')}", ours,
             "score", "--threads", "1", path(name)], stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, check=True).stderr.decode()
        counts[name] = (int(re.search(r"Collected : (\d+)", log)[1]), len(part))
    (small, few), (large, many) = counts["small"], counts["large"]
    print(f"\nInstructions per byte of text: {(large - small) / (many - few):.1f}; "
          f"to start: {(small - few * (large - small) / (many - few)) / 1e6:.0f} million.")


if __name__ == "__main__":
    chosen = arguments()
    scratch = tempfile.mkdtemp(prefix="slant-speed-")
    try:
        measure(chosen, scratch)
    finally:
        shutil.rmtree(scratch)
