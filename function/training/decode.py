"""Whole-article inference: overlapping windows, one Viterbi pass, links; and the exact figures on a corpus."""

import torch

from features import distances, encode, vectors
from network import TAGS

CAPACITY, OVERLAP = 510, 64  # pieces
REACH = 40  # words that may stand between what belongs together, as in the function's Linker


def article_windows(words):
    """[start, end) of windows over the words: as few as can be, and none longer than it must be, as in the function."""
    fewest = cut_windows(words, CAPACITY)
    pieces = sum(len(word.pieces) for word in words)
    tries = (cut_windows(words, capacity) for capacity in range(pieces // len(fewest), CAPACITY))
    return next((windows for windows in tries if len(windows) == len(fewest)), fewest)


def cut_windows(words, capacity):
    """[start, end) of windows of at most so many pieces; neighbours share at least OVERLAP."""
    windows, at = [], 0
    while True:
        room, end = capacity, at
        while end < len(words) and room >= len(words[end].pieces):
            room -= len(words[end].pieces)
            end += 1
        windows.append((at, end))
        if end == len(words):
            return windows
        back, shared = end, 0
        while back > at + 1 and shared < OVERLAP:
            back -= 1
            shared += len(words[back].pieces)
        at = back


def infer(model, words, tokenizer):
    """Emissions [W][T] and link vectors [W][8 L]; a word in two windows takes those of the window where it stands deeper."""
    emissions, links = [None] * len(words), [None] * len(words)
    depth = [-1] * len(words)
    with torch.no_grad():
        for start, end in article_windows(words):
            ids, case, gap, first = encode(words[start:end], tokenizer)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                e, l = model(*(torch.tensor([v]) for v in (ids, case, gap, [1] * len(ids))))
            e, l = e[0].float(), l[0].float()
            for k, piece in enumerate(first):
                left = k if start else len(words)
                right = end - start - 1 - k if end < len(words) else len(words)
                if min(left, right) > depth[start + k]:
                    depth[start + k] = min(left, right)
                    emissions[start + k], links[start + k] = e[piece], l[piece]
    return torch.stack(emissions), torch.stack(links)


def spans_of(tags):
    found = {"source": [], "cue": [], "content": []}
    open_role, start = None, 0
    for i, tag in enumerate(tags + [0]):
        name = TAGS[tag]
        if open_role and not name.startswith("I-"):
            found[open_role].append((start, i))
            open_role = None
        if name.startswith("B-"):
            open_role, start = name[2:], i
    return found


def claims_of(model, links, spans, with_links=False):
    """(source or None, cue, contents) as word ranges: each content goes to its best cue, each cue to its best source.
    With `with_links` a fourth value: the least probable link that holds the claim together."""
    cues, sources = spans["cue"], spans["source"]
    if not cues:
        return []
    contents, weakest = [[] for _ in cues], [1.0] * len(cues)
    with torch.no_grad():
        if spans["content"]:
            for content, row in zip(spans["content"], _linked(model.content_to_cue, links, spans["content"], 0, cues)):
                if row[:-1].any():
                    cue = int(row[:-1].argmax())
                    contents[cue].append(content)
                    weakest[cue] = min(weakest[cue], float(row[cue]))
        chosen = [None] * len(cues)
        if sources:
            for cue, row in enumerate(_linked(model.cue_to_source, links, cues, 4, sources)):
                best = int(row.argmax())
                chosen[cue] = sources[best] if best < len(sources) else None
                weakest[cue] = min(weakest[cue], float(row[best]))
    claims = zip(chosen, cues, contents, weakest) if with_links else zip(chosen, cues, contents)
    return list(claims)


def _linked(link, links, dependents, slot, heads):
    """Probabilities [N][M + 1] of the heads within reach, and last of none."""
    apart = distances(dependents, heads)
    scores = link(vectors(links, dependents, slot), vectors(links, heads, slot + 2), apart)
    scores[:, :-1][apart.abs() > REACH] = -torch.inf
    return torch.softmax(scores, dim=1)


def predict(model, text, tokenizer):
    words = tokenizer.words(text)
    if not words:
        return []
    emissions, links = infer(model, words, tokenizer)
    spans = spans_of(model.crf.best(emissions))
    char = lambda r: (words[r[0]].start, words[r[1] - 1].end)
    return [([char(s)] if s else [], [char(c)], [char(x) for x in cs]) for s, c, cs in claims_of(model, links, spans)]


def evaluate(model, articles, tokenizer):
    """Exact F1 by role against each article's first annotation."""
    model.eval()
    hit, said, gold = ({r: 0 for r in ("source", "cue", "content")} for _ in range(3))
    for article in articles:
        claims = predict(model, article.text, tokenizer)
        for k, role in enumerate(("source", "cue", "content")):
            p = {s for c in claims for s in c[k]}
            g = {s for a in article.annotations[0] for s in getattr(a, role)}
            hit[role] += len(p & g)
            said[role] += len(p)
            gold[role] += len(g)
    return {r: round(2 * hit[r] / max(said[r] + gold[r], 1), 4) for r in hit}
