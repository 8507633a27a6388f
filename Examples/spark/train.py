"""Trains naive Bayes on Spark: each partition is counted where it is, the counts are merged here.

usage: spark-submit --files classify Examples/spark/train.py CORPUS MODEL [--options "…"]

CORPUS is JSON Lines with `text` and `label`. The model is, to the last byte, the one that
`classify train --counts CORPUS` and `classify model merge` make on one machine.
"""

import argparse
import os
import shlex
import subprocess
import tempfile

from pyspark import SparkFiles
from pyspark.sql import SparkSession


def counts(options):
    """Counts a partition: its lines in, the bytes of a file of counts out."""

    def count(lines):
        with tempfile.TemporaryDirectory() as folder:
            corpus = os.path.join(folder, "part.jsonl")
            with open(corpus, "w", encoding="utf-8") as file:
                for line in lines:
                    file.write(line + "\n")
            if os.path.getsize(corpus) == 0:
                return
            output = os.path.join(folder, "part.counts")
            subprocess.run(
                [SparkFiles.get("classify"), "train", "--counts", corpus, "-o", output, "--quiet",
                 *shlex.split(options)], check=True)
            with open(output, "rb") as file:
                yield file.read()

    return count


def merge(classify, parts, output, further):
    """Merges files of counts, given as bytes, into one or into a model."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, part in enumerate(parts):
            names.append(os.path.join(folder, f"{number}.counts"))
            with open(names[-1], "wb") as file:
                file.write(part)
        subprocess.run([classify, "model", "merge", *names, "-o", output, *further], check=True)


def merged_pair(one, other):
    """Adds up two files of counts on a worker, so that the driver gets few."""
    with tempfile.TemporaryDirectory() as folder:
        output = os.path.join(folder, "sum.counts")
        merge(SparkFiles.get("classify"), [one, other], output, ["--counts"])
        with open(output, "rb") as file:
            return file.read()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("model")
    parser.add_argument("--options", default="", help="more options of classify train")
    chosen = parser.parse_args()
    session = SparkSession.builder.appName("classify train").getOrCreate()
    parts = session.sparkContext.textFile(chosen.corpus).mapPartitions(counts(chosen.options))
    total = parts.treeReduce(merged_pair)
    merge(SparkFiles.get("classify"), [total], chosen.model, ["--quiet"])
    session.stop()
