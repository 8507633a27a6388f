"""Prints a Markdown table of Slant's built-in model, TextBlob, VADER and TF-IDF + logistic
regression on public corpora; the last is trained on nine tenths of each set and tried on the tenth."""

import json
import os
import subprocess
import sys

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from textblob import TextBlob
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

folder, classify, scratch = sys.argv[1:]
SETS = [
    ("BABE, clear stance", ["babe/train"], lambda record: record["stance_basis"] == "clear"),
    ("BABE, all", ["babe/train"], None),
    ("CheckThat! train + dev", ["checkthat/train", "checkthat/dev"], None),
    ("fact-opinion-passages", ["fact-opinion-passages/train"], None),
    ("multidim-news", ["multidim-news/train"], None),
    ("SUBJ", ["subj/train"], None),
]


def read(files, keep):
    for name in files:
        with open(f"{folder}/{name}.jsonl", encoding="utf-8") as lines:
            for record in map(json.loads, lines):
                if record.get("stance") and (keep is None or keep(record)):
                    yield record["text"], record["stance"] == "opinionated"


def slant(texts):
    """The probability of `opinionated` of every text, by the built-in model."""
    path = f"{scratch}/texts.jsonl"
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text}) + "\n" for text in texts)
    output = subprocess.run(
        [classify, "score", path], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    return [json.loads(line)["probabilities"]["opinionated"] for line in output.splitlines()]


def trained(texts, truth):
    """The same by models trained on the other nine tenths of the set."""
    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        LogisticRegression(C=10, class_weight="balanced", max_iter=1000),
    )
    folds = StratifiedKFold(10, shuffle=True, random_state=1)
    return cross_val_predict(model, texts, truth, cv=folds, method="predict_proba")[:, 1]


def interval(metric, truth, values):
    """A value with its 95% percentile bootstrap interval: 1,000 resamples, seed 1."""
    generator = numpy.random.default_rng(1)
    draws = []
    for _ in range(1000):
        rows = generator.integers(0, len(truth), len(truth))
        if 0 < truth[rows].sum() < len(rows):
            draws.append(metric(truth[rows], values[rows]))
    low, high = numpy.percentile(draws, [2.5, 97.5])
    return f"{metric(truth, values):.3f} ({low:.3f}–{high:.3f})"


def macro_f1(threshold):
    return lambda truth, values: f1_score(truth, values >= threshold, average="macro")


vader = SentimentIntensityAnalyzer()
print("| data | sentences | Slant | TextBlob | VADER | TF-IDF + LR, trained on the set |")
print("|---|--:|---|---|---|---|")
for name, files, keep in SETS:
    if not all(os.path.exists(f"{folder}/{file}.jsonl") for file in files):
        continue
    texts, truth = zip(*read(files, keep))
    truth = numpy.array(truth)
    systems = [
        (slant(texts), 0.5),
        ([TextBlob(text).sentiment.subjectivity for text in texts], 0.5),
        # By its authors a text is not neutral from a compound score of ±0.05 on.
        ([abs(vader.polarity_scores(text)["compound"]) for text in texts], 0.05),
        (trained(texts, truth), 0.5),
    ]
    for title, metric in (("macro F1", macro_f1), ("AUC", lambda _: roc_auc_score)):
        cells = [interval(metric(cut), truth, numpy.array(values)) for values, cut in systems]
        print(f"| {name}: {title} | {len(texts)} | {' | '.join(cells)} |", flush=True)
