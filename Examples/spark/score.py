"""Scores a table of articles on Spark with the `classify` program, a process a partition.

usage: spark-submit --files classify Examples/spark/score.py INPUT OUTPUT [--how pipe|pandas]
                    [--text-field NAME] [--options "…"]

INPUT is a folder or file of JSON Lines or, where the name ends in .parquet, of Parquet. OUTPUT gets
the same with `predicted` and `probabilities`. `--files` brings the program to every worker: it is one
file that needs nothing installed.

`pipe` (for JSON Lines) hands each line to the program as it is: the records come back with not a byte
changed but for the fields that are added. `pandas` (for Parquet, and any DataFrame) sends the text
column alone and adds the answers as columns.
"""

import argparse
import json
import shlex
import subprocess
import threading

from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql.types import DoubleType, MapType, StringType, StructField, StructType


def command(options):
    """The program as each worker has it; one thread, since Spark runs a task a core."""
    return [SparkFiles.get("classify"), "score", "--input", "jsonl", "--threads", "1",
            *shlex.split(options), "-"]


def by_pipe(spark, source, target, field, options):
    # Files come in the order of the file system, or of nothing; by name, the records keep theirs.
    files = sorted(names(spark, source))
    lines = spark.sparkContext.textFile(",".join(files))

    def scored(partition):
        # An empty partition is no error here; for the program no input is one.
        rest = iter(partition)
        first = next(rest, None)
        if first is None:
            return
        yield from exchange(
            command(f"--text-field {shlex.quote(field)} {options}"), chain(first, rest))

    lines.mapPartitions(scored).saveAsTextFile(target)


def names(spark, source):
    """The files of a folder of any file system that Spark knows, or the one file."""
    path = spark._jvm.org.apache.hadoop.fs.Path(source)
    system = path.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration())
    found = [(str(status.getPath()), status.isFile()) for status in system.listStatus(path)]
    return [name for name, is_file in found if is_file and not name.rpartition("/")[2][0] in "._"]


def chain(first, rest):
    yield first
    yield from rest


def exchange(words, lines):
    """Sends lines to a program and yields its lines; a thread writes while this one reads."""
    process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    failures = []

    def feed():
        try:
            for line in lines:
                process.stdin.write(line.encode() + b"\n")
        except BrokenPipeError:
            pass  # The program has ended; its status says why.
        except Exception as failure:  # Told by the reading side.
            failures.append(failure)
        finally:
            try:
                process.stdin.close()
            except BrokenPipeError:
                pass

    writer = threading.Thread(target=feed, daemon=True)
    writer.start()
    for line in process.stdout:
        yield line.rstrip(b"\n").decode()
    writer.join()
    status = process.wait()
    if failures:
        raise failures[0]
    if status != 0:
        raise RuntimeError(f"classify ended with status {status}; see the worker's stderr")


def by_pandas(spark, source, target, field, options):
    table = spark.read.parquet(source) if is_parquet(source) else spark.read.json(source)
    added = [StructField("predicted", StringType()),
             StructField("probabilities", MapType(StringType(), DoubleType()))]
    schema = StructType(table.schema.fields + added)

    def scored(batches):
        for batch in batches:
            texts = (json.dumps({"text": text or ""}) for text in batch[field])
            answers = [json.loads(line) for line in exchange(command(options), texts)] \
                if len(batch) else []
            yield batch.assign(
                predicted=[answer["predicted"] for answer in answers],
                probabilities=[answer["probabilities"] for answer in answers])

    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 100_000)
    result = table.mapInPandas(scored, schema)
    if is_parquet(target):
        result.write.parquet(target)
    else:
        result.write.json(target)


def is_parquet(name):
    return name.rstrip("/").endswith(".parquet")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--how", choices=["pipe", "pandas"])
    parser.add_argument("--text-field", default="text")
    parser.add_argument("--options", default="", help="more options of classify score")
    chosen = parser.parse_args()
    session = SparkSession.builder.appName("classify score").getOrCreate()
    how = chosen.how or ("pandas" if is_parquet(chosen.input) else "pipe")
    run = by_pipe if how == "pipe" else by_pandas
    run(session, chosen.input, chosen.output, chosen.text_field, chosen.options)
    session.stop()
