"""Cuts an annotated article into windows of words with tags and links."""

import bisect
from dataclasses import dataclass

from network import TAGS

CAPACITY = 510  # pieces a window, without [CLS] and [SEP]


@dataclass
class Window:
    words: list  # Word
    first: int  # index in the article of the first word
    tags: list  # index into TAGS, one a word
    claims: list  # (source, cue, contents): word ranges [start, end) relative to the window; None where outside

    @property
    def size(self):
        return 2 + sum(len(w.pieces) for w in self.words)


def word_range(words, start, end, starts, ends):
    """Indices [i, j) of the words that a character span covers, or None."""
    i = bisect.bisect_right(ends, start)
    j = bisect.bisect_left(starts, end)
    return (i, j) if i < j else None


def tagged(words, attributions):
    """Tags [W] and claims as word ranges over the whole article."""
    starts, ends = [w.start for w in words], [w.end for w in words]
    tags, claims = [0] * len(words), []
    for attribution in attributions:
        ranges = {}
        for role in ("source", "cue", "content"):
            spans = [word_range(words, s, e, starts, ends) for s, e in getattr(attribution, role)]
            ranges[role] = sorted({r for r in spans if r})
            for i, j in ranges[role]:
                tags[i:j] = [TAGS.index("I-" + role)] * (j - i)
                tags[i] = TAGS.index("B-" + role)
        claims.append((ranges["source"], ranges["cue"], ranges["content"]))
    return _repaired(tags), claims


def _repaired(tags):
    """An I- that lost its B- to an overlapping span becomes a B-."""
    previous = 0
    for i, tag in enumerate(tags):
        if tag and tag % 2 == 0 and previous not in (tag, tag - 1):
            tags[i] = tag - 1
        previous = tags[i]
    return tags


def cut(words, tags, claims, start=0, capacity=CAPACITY):
    """Windows of whole paragraphs; the first ends at word `start` where that is not 0."""
    bounds = [0] if not start else [0, start]
    windows = []
    for at, limit in zip(bounds, bounds[1:] + [len(words)]):
        while at < limit:
            end = _end(words, at, limit, capacity)
            windows.append(_window(words, tags, claims, at, end))
            at = end
    return windows


def _end(words, at, limit, capacity):
    room, end, paragraph = capacity, at, at
    while end < limit and room >= len(words[end].pieces):
        room -= len(words[end].pieces)
        end += 1
        if end == limit or words[end].gap == 2:
            paragraph = end
    half = at + (end - at) // 2
    return paragraph if end < limit and paragraph > half else end


def _window(words, tags, claims, start, end):
    def inside(ranges):
        return [(i - start, j - start) for i, j in ranges if start <= i and j <= end]

    local = []
    for source, cue, content in claims:
        if cue and start <= cue[0][0] and cue[0][1] <= end:
            source = "none" if not source else (inside(source) or [None])[0]
            local.append((source, (cue[0][0] - start, cue[0][1] - start), inside(content)))
    return Window(words[start:end], start, _repaired(list(tags[start:end])), local)
