"""Splits text into words and word pieces, exactly as the function's tokenizer does in Java.

A word is a run of letters, digits and marks, or one other visible character. The two implementations are held together by
the cases in tokenizer-cases.json, which both test.
"""

import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LONGEST_WORD = 100  # characters; a longer word is [UNK], as in BERT's own tokenizer
CASES = ("lower", "capital", "upper", "mixed")
BREAKS = ("glued", "space", "line")


@dataclass(frozen=True)
class Word:
    """A word at [start, end) code points, with its piece ids, letter case and the gap before it."""

    start: int
    end: int
    pieces: tuple
    case: int
    gap: int


class Tokenizer:
    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.cls, self.sep, self.pad = (self.ids[p] for p in ("[UNK]", "[CLS]", "[SEP]", "[PAD]"))
        self.pieces_of = lru_cache(maxsize=200_000)(self._pieces_of)

    @staticmethod
    def from_json(path):
        """The tokenizer of a `tokenizers` JSON file."""
        with open(path, encoding="utf-8") as file:
            vocabulary = json.load(file)["model"]["vocab"]
        return Tokenizer(sorted(vocabulary, key=vocabulary.get))

    def words(self, text):
        result, previous = [], 0
        for start, end in spans(text):
            between = text[previous:start]
            gap = 2 if "\n" in between or "\r" in between or not result else 1 if between else 0
            word = text[start:end]
            result.append(Word(start, end, self.pieces_of(word), case_of(word), gap))
            previous = end
        return result

    def _pieces_of(self, word):
        plain = normal(word)
        if not plain or len(plain) > LONGEST_WORD:
            return (self.unknown,)
        pieces, start = [], 0
        while start < len(plain):
            end = len(plain)
            while end > start and self.ids.get(("##" if start else "") + plain[start:end]) is None:
                end -= 1
            if end == start:
                return (self.unknown,)
            pieces.append(self.ids[("##" if start else "") + plain[start:end]])
            start = end
        return tuple(pieces)


def spans(text):
    """[start, end) of each word, in text order."""
    start = None
    for i, char in enumerate(text):
        if _joins(char):
            start = i if start is None else start
            continue
        if start is not None:
            yield start, i
            start = None
        if _visible(char):
            yield i, i + 1
    if start is not None:
        yield start, len(text)


def _joins(char):
    return unicodedata.category(char)[0] in "LNM" and not _ideograph(char)


def _visible(char):
    return not char.isspace() and unicodedata.category(char)[0] not in "CZ"


def _ideograph(char):
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\uf900" <= char <= "\ufaff"


def normal(word):
    """Lower case without accents, code point by code point."""
    decomposed = unicodedata.normalize("NFD", "".join(c.lower() if len(c.lower()) == 1 else c for c in word))
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


def case_of(word):
    """Index into CASES."""
    uppers = sum(c.isupper() for c in word)
    if not uppers:
        return 0
    if uppers == 1 and word[0].isupper():
        return 1
    return 2 if not any(c.islower() for c in word) else 3
