"""Fits the weights that turn the tagger's marginals into the probability that a claim is right.

The evidence is that of the function's class Confidence: five logits a claim. A claim counts as right where its content
overlaps that of an annotated one by half of their union, one to one.
"""

import math

import torch

import decode
from network import TAGS

SUREST = 8.0
BEGIN_CONTENT, IN_CONTENT, BEGIN_CUE = (TAGS.index(t) for t in ("B-content", "I-content", "B-cue"))


def fit(model, articles, tokenizer):
    """Six weights: a constant, then one for each piece of evidence. All 0 (half sure) where no claim was found."""
    rows, right = [[0.0] * 6], [0.0]
    for article in articles:
        for evidence, ok in judged(model, article, tokenizer):
            rows.append([1.0, *evidence])
            right.append(float(ok))
    return logistic(torch.tensor(rows, dtype=torch.float64), torch.tensor(right, dtype=torch.float64))


def logistic(x, y, ridge=1.0):
    """Weights of a ridge-penalised logistic regression, by Newton's method."""
    w = torch.zeros(x.shape[1], dtype=torch.float64)
    for _ in range(25):
        p = torch.sigmoid(x @ w)
        gradient = x.T @ (p - y) + ridge * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + ridge * torch.eye(x.shape[1], dtype=torch.float64)
        w = w - torch.linalg.solve(hessian, gradient)
    return [round(v, 4) for v in w.tolist()]


def judged(model, article, tokenizer):
    """(evidence, whether it is right) for each claim found in the article."""
    words = tokenizer.words(article.text)
    if not words:
        return []
    emissions, links = decode.infer(model, words, tokenizer)
    marginals = model.crf.marginals(emissions)
    claims = decode.claims_of(model, links, decode.spans_of(model.crf.best(emissions)), with_links=True)
    claims = [c for c in claims if c[2]]
    gold = [_characters(a.content) for a in article.annotations[0]]
    found = [_characters([(words[i].start, words[j - 1].end) for i, j in c[2]]) for c in claims]
    matched = _matched(gold, found)
    return [(evidence(c, marginals), k in matched) for k, c in enumerate(claims)]


def evidence(claim, m):
    _, cue, contents, linking = claim
    content = m[:, BEGIN_CONTENT] + m[:, IN_CONTENT]
    after = lambda j: m[j, IN_CONTENT] if j < len(m) else 0.0
    return [
        _logit(min(float(m[i, BEGIN_CONTENT]) for i, _ in contents)),
        _logit(min(float(content[j - 1] * (1 - after(j))) for _, j in contents)),
        _logit(min(float(content[i:j].mean()) for i, j in contents)),
        _logit(float(m[cue[0], BEGIN_CUE])),
        _logit(linking),
    ]


def _logit(p):
    if p <= 0 or p >= 1:
        return -SUREST if p <= 0 else SUREST
    return max(-SUREST, min(SUREST, math.log(p) - math.log1p(-p)))


def _characters(spans):
    return {i for s, e in spans for i in range(s, e)}


def _matched(gold, found):
    pairs = []
    for i, a in enumerate(gold):
        for j, b in enumerate(found):
            if a & b and len(a & b) / len(a | b) >= 0.5:
                pairs.append((len(a & b) / len(a | b), i, j))
    taken, matched = set(), set()
    for _, i, j in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
        if i not in taken and j not in matched:
            taken.add(i)
            matched.add(j)
    return matched
