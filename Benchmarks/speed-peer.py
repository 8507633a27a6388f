"""Scores or trains with one of the programs that `Benchmarks/speed` compares with.

usage: speed-peer.py PEER train TRAIN MODEL      TRAIN: lines `label TAB text`
       speed-peer.py PEER score LINES MODEL      LINES: one text a line; writes `label TAB p`

PEER is fasttext-words, fasttext-characters, vowpal-wabbit, sklearn-words or sklearn-characters.
"""

import pickle
import re
import sys

TOKEN = re.compile(r"\w+|[^\w\s]")
BATCH = 4096


def tokens(line):
    """The words and marks of a line, as a tokeniser in front of these programs gives them."""
    return TOKEN.findall(line.lower())


def labelled(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            label, text = line.rstrip("\n").split("\t", 1)
            yield label, text


def batches(path):
    batch = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            batch.append(line.rstrip("\n"))
            if len(batch) == BATCH:
                yield batch
                batch = []
    if batch:
        yield batch


class FastText:
    """fastText with word 2-grams, and with character 3- to 5-grams where asked for."""

    def __init__(self, characters):
        self.options = dict(wordNgrams=2, bucket=2_000_000, dim=10, epoch=5, thread=1, verbose=0)
        if characters:
            self.options.update(minn=3, maxn=5)

    def train(self, path, model):
        import fasttext

        prepared = path + ".fasttext"
        with open(prepared, "w", encoding="utf-8") as output:
            for label, text in labelled(path):
                output.write(f"__label__{label} {' '.join(tokens(text))}\n")
        fasttext.train_supervised(input=prepared, **self.options).save_model(model)

    def score(self, path, model, output):
        import fasttext

        loaded = fasttext.load_model(model)
        for batch in batches(path):
            # The binding's own predict() does not run with NumPy 2.
            pairs = loaded.f.multilinePredict([" ".join(tokens(t)) + "\n" for t in batch], 1, 0.0, "strict")
            for (labels, probabilities) in zip(*pairs):
                output.write(f"{labels[0][9:]}\t{probabilities[0]:.6f}\n")


class VowpalWabbit:
    """Vowpal Wabbit with word 2-grams, one pass, 2^20 weights."""

    def example(self, text):
        words = " ".join(tokens(text)).replace(":", " ").replace("|", " ")
        return f"| {words}"

    def train(self, path, model):
        from vowpalwabbit import Workspace

        data = list(labelled(path))
        first = min(label for label, _ in data)
        learner = Workspace(
            f"--loss_function logistic --link logistic -b 20 --ngram 2 --quiet -f {model}",
            enable_logging=False)
        for label, text in data:
            learner.learn(f"{1 if label == first else -1} {self.example(text)}")
        learner.finish()
        with open(model + ".labels", "w", encoding="utf-8") as labels:
            labels.write("\t".join(sorted({label for label, _ in data})))

    def score(self, path, model, output):
        from vowpalwabbit import Workspace

        scorer = Workspace(f"-t -i {model} --quiet", enable_logging=False)
        with open(model + ".labels", encoding="utf-8") as file:
            labels = file.read().split("\t")
        for batch in batches(path):
            for text in batch:
                p = scorer.predict(self.example(text))
                output.write(f"{labels[0 if p >= 0.5 else 1]}\t{max(p, 1 - p):.6f}\n")
        scorer.finish()


class ScikitLearn:
    """scikit-learn: hashed word 1- and 2-grams, with characters of 3 to 5 too; logistic regression."""

    def __init__(self, characters):
        self.characters = characters

    def vectorizer(self):
        from sklearn.feature_extraction.text import HashingVectorizer
        from sklearn.pipeline import make_union

        words = HashingVectorizer(ngram_range=(1, 2), n_features=2**20, alternate_sign=False)
        if not self.characters:
            return words
        characters = HashingVectorizer(
            analyzer="char_wb", ngram_range=(3, 5), n_features=2**20, alternate_sign=False)
        return make_union(words, characters)

    def train(self, path, model):
        from sklearn.linear_model import LogisticRegression

        labels, texts = zip(*labelled(path))
        vectorizer = self.vectorizer()
        matrix = vectorizer.fit_transform(texts)
        fitted = LogisticRegression(C=4, solver="liblinear").fit(matrix, labels)
        with open(model, "wb") as file:
            pickle.dump((vectorizer, fitted), file)

    def score(self, path, model, output):
        with open(model, "rb") as file:
            vectorizer, fitted = pickle.load(file)
        for batch in batches(path):
            probabilities = fitted.predict_proba(vectorizer.transform(batch))
            best = probabilities.argmax(axis=1)
            for row, index in enumerate(best):
                output.write(f"{fitted.classes_[index]}\t{probabilities[row, index]:.6f}\n")


PEERS = {
    "fasttext-words": lambda: FastText(characters=False),
    "fasttext-characters": lambda: FastText(characters=True),
    "vowpal-wabbit": VowpalWabbit,
    "sklearn-words": lambda: ScikitLearn(characters=False),
    "sklearn-characters": lambda: ScikitLearn(characters=True),
}

if __name__ == "__main__":
    peer, job, path, model = sys.argv[1:]
    if job == "train":
        PEERS[peer]().train(path, model)
    else:
        PEERS[peer]().score(path, model, sys.stdout)
