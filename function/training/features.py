"""What the encoder and the link heads are given: pieces of words, vectors of spans, distances between spans."""

import torch

from network import LINK


def encode(words, tokenizer):
    """Piece ids, letter cases and gaps of [CLS] words [SEP], and the index of each word's first piece."""
    ids, case, gap, first = [tokenizer.cls], [0], [1], []
    for word in words:
        first.append(len(ids))
        ids += word.pieces
        case += [word.case] * len(word.pieces)
        gap += [word.gap] + [3] * (len(word.pieces) - 1)
    return ids + [tokenizer.sep], case + [0], gap + [1], first


def vectors(links, ranges, slot):
    """Span vectors [N][L]: the first word's in `slot` plus the last word's in `slot` + 1."""
    first, last = torch.tensor([i for i, _ in ranges]), torch.tensor([j - 1 for _, j in ranges])
    return links[first, slot * LINK : (slot + 1) * LINK] + links[last, (slot + 1) * LINK : (slot + 2) * LINK]


def distances(dependents, heads):
    """Signed distance in words from each dependent to each head: negative where the head comes first."""
    return torch.tensor([[h[0] - d[1] + 1 if h[0] >= d[1] else h[1] - 1 - d[0] for h in heads] for d in dependents])
