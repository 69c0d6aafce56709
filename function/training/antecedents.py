"""Learns what each clue counts for the choice of whom he, she, they or a description stands for.

  infra/onrecord eval --speakers GOLD_DIR CORPUS --clues clues.tsv
  python antecedents.py clues.tsv [clues.tsv ...] > ../src/main/resources/io/onrecord/extraction/antecedents.properties

A log-linear model over the options of each mention, ridge-penalised, one for each kind of mention. The clues are those of the
class Clue; the options that are right share the probability. On stderr: how often the likeliest option is right, in five folds
by article. A file that is given twice counts twice: the shipped weights count the invented passages so (passages.py makes the corpus
that their clues are read from). Standard library and numpy only.
"""

import csv
import sys
from collections import defaultdict

import numpy as np

CLUES = {
    "pronoun": (
        "PARAGRAPHS SUBJECT SPOKE_LAST SPOKE_LAST_HERE SPOKE_LAST_QUOTED SPOKE_LAST_BEFORE SPOKE_LAST_SAYS SPOKE_LAST_ADDS IN_LAST_CONTENT"
        " INTRODUCED GOVERNED POSSESSIVE MODIFIER QUOTED_APART NAMED_IN_CONTENT PRONOUN GENDER_SHOWN FREQUENCY"
        " OTHERS_SINCE FIRST_IN_SENTENCE DESCRIBED_UNHEARD DESCRIBED_HERE ASKED ASKING"
    ).split(),
    "they": (
        "PARAGRAPHS SUBJECT SPOKE_LAST QUOTED_APART OTHERS_SINCE FIRST_IN_SENTENCE SOURCE DESCRIBED NAMED_TOGETHER BODY"
        " GOVERNED IN_LAST_CONTENT"
    ).split(),
    "description": (
        "PARAGRAPHS SUBJECT SPOKE_LAST_QUOTED QUOTED_APART OTHERS_SINCE SAME_NOUN NOUN UNSAID KNOWN_FREQUENCY"
        " FORMER_UNDESCRIBED ONLY_BEARER LONG VERY_LONG FORMER AGED"
    ).split(),
    "body": (
        "PARAGRAPHS SUBJECT SPOKE_LAST QUOTED_APART OTHERS_SINCE SOURCE DESCRIBED GOVERNED MODIFIER NAMED_IN_CONTENT FREQUENCY"
        " KNOWN_FREQUENCY PLACE DOCUMENT SAME_NOUN NOUN ANY_BODY CROWD ONLY_BEARER FIRST_IN_SENTENCE WORD DESCRIBED_APART NAMED OWNED NEW LONG VERY_LONG MODIFIED NOBODY"
    ).split(),
}
RIDGE = {"pronoun": 1.0, "they": 2.0, "description": 0.5, "body": 1.0}
FOLDS = 5


def read(paths):
    """kind -> mention -> (clues, right), an array of each. A file that is given twice counts twice."""
    found = defaultdict(lambda: defaultdict(list))
    for time, path in enumerate(paths):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                clues = [float(row[clue]) for clue in CLUES[row["kind"]]]
                found[row["kind"]][f"{row['mention']}#{time}"].append((clues, row["right"] == "1"))
    return {
        kind: {
            mention: (np.array([c for c, _ in options]), np.array([r for _, r in options]))
            for mention, options in mentions.items()
        }
        for kind, mentions in found.items()
    }


def fit(mentions, ridge, rounds=60):
    """The weights, by Newton's method with a halved step where the loss would rise."""
    mentions = [(x, y) for x, y in mentions if y.any() and not y.all()]
    if not mentions:
        sys.exit("There are too few mentions to learn from: in some fold none has both a right option and a wrong one.")
    w = np.zeros(mentions[0][0].shape[1])
    value, gradient, hessian = loss(w, mentions, ridge)
    for _ in range(rounds):
        step = np.linalg.solve(hessian, gradient)
        size = 1.0
        while size > 1e-6:
            tried = loss(w - size * step, mentions, ridge)
            if tried[0] <= value:
                break
            size /= 2
        if size <= 1e-6 or value - tried[0] < 1e-9:
            break
        w = w - size * step
        value, gradient, hessian = tried
    return w


def loss(w, mentions, ridge):
    """Negative log-likelihood with the penalty, its gradient, and the part of its curvature that is never negative."""
    value, gradient, hessian = ridge * w @ w, 2 * ridge * w, 2 * ridge * np.eye(len(w))
    for x, y in mentions:
        score = x @ w
        e = np.exp(score - score.max())
        all_, right = e / e.sum(), e * y / (e * y).sum()
        value -= np.log((e * y).sum() / e.sum())
        mean = x.T @ all_
        gradient += mean - x.T @ right
        hessian += (x.T * all_) @ x - np.outer(mean, mean)
    return value, gradient, hessian


def correct(w, mentions):
    """How often the likeliest option is right; of equals the last, as in the function."""
    return sum(bool(y[len(y) - 1 - np.argmax((x @ w)[::-1])]) for x, y in mentions)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    print("# What each clue of io.onrecord.extraction.Clue counts, by function/training/antecedents.py.")
    for kind, mentions in sorted(read(sys.argv[1:]).items(), reverse=True):
        articles = sorted({mention.rsplit(":", 1)[0] for mention in mentions})
        fold = {article: i % FOLDS for i, article in enumerate(articles)}
        right = 0
        for k in range(FOLDS):
            inside = [m for name, m in mentions.items() if fold[name.rsplit(":", 1)[0]] == k]
            outside = [m for name, m in mentions.items() if fold[name.rsplit(":", 1)[0]] != k]
            right += correct(fit(outside, RIDGE[kind]), inside)
        w = fit(list(mentions.values()), RIDGE[kind])
        print(f"{kind}: {right} of {len(mentions)} in folds, {correct(w, mentions.values())} fitted", file=sys.stderr)
        for clue, weight in zip(CLUES[kind], w):
            print(f"{kind}.{clue}={weight:.3f}")


if __name__ == "__main__":
    main()
