"""Runs LIBLINEAR and scikit-learn on what `learning` wrote and compares; exits 1 if they disagree."""

import json
import sys
import time

import numpy
from liblinear.liblinearutil import problem, train
from sklearn.datasets import load_svmlight_file
from sklearn.naive_bayes import BernoulliNB, ComplementNB, MultinomialNB

folder = sys.argv[1]
results = json.load(open(f"{folder}/results.json"))
failures = 0


def check(name, passed):
    global failures
    failures += 0 if passed else 1
    return "agrees" if passed else "DIFFERS"


X, y = load_svmlight_file(f"{folder}/weighted.svm")
if results["labels"] == 2:
    signs = numpy.where(y == 0, 1.0, -1.0)
    data = problem(signs, X)

    def objective(model, cost):
        weights = numpy.array([model.w[i] for i in range(X.shape[1])])
        weights *= 1 if model.label[0] == 1 else -1
        margins = signs * (X @ weights)
        return 0.5 * weights @ weights + cost * numpy.logaddexp(0, -margins).sum()

    def fit(cost, stop):
        times = []
        for _ in range(3):
            start = time.process_time()
            model = train(data, f"-s 7 -c {cost} -q {stop}")
            times.append(time.process_time() - start)
        return objective(model, cost), min(times)

    print(f"{X.shape[0]} rows, {X.shape[1]} columns, {X.nnz} cells; CPU seconds, best of 3\n")
    print("| C | LIBLINEAR -s 7 | ours | ratio | gap | objective at the minimum |")
    print("|--:|--:|--:|--:|--:|---|")
    runs = results["logistic"]
    for default, close in zip(runs[0::2], runs[1::2]):
        cost = default["cost"]
        _, seconds = fit(cost, "")
        lowest, _ = fit(cost, "-e 0.00001")
        same = abs(lowest - close["objective"]) < 1e-6 * lowest
        print(
            f"| {cost:g} | {seconds:.3f} | {default['seconds']:.3f} | "
            f"{default['seconds'] / seconds:.2f} | {default['gap']:.1e} | "
            f"{lowest:.7g} / {close['objective']:.7g} {check('objective', same)} |"
        )

counts, y = load_svmlight_file(f"{folder}/counts.svm")
print("\n| naive Bayes | largest difference to scikit-learn |\n|---|--:|")
peers = [
    ("multinomial", MultinomialNB(alpha=0.1)),
    ("complement", ComplementNB(alpha=0.1)),
    ("bernoulli", BernoulliNB(alpha=0.1)),
]
for name, peer in peers:
    peer.fit(counts, y)
    ours = numpy.fromfile(f"{folder}/{name}.f64").reshape(results["labels"], -1)
    theirs = peer.feature_log_prob_
    difference = numpy.abs(ours[:, : theirs.shape[1]] - theirs).max()
    print(f"| {name} | {difference:.1e} {check(name, difference < 1e-9)} |")
sys.exit(1 if failures else 0)
