"""Rewrites an article's layout (quotation marks, lost spaces and line breaks) and carries its spans along.

What the tagger sees in training is mostly one kind of page: American, curly or straight double quotation marks, a blank line
between paragraphs. Other outlets print single marks, none, or lose the spaces between sentences.
"""

import re

from corpus import Annotated, Attribution

STYLES = {
    "straight": ('"', '"', "'", "'"),
    "curly": ("“", "”", "‘", "’"),
    "single": ("‘", "’", "“", "”"),
    "straight single": ("'", "'", '"', '"'),
    "none": ("", "", "", ""),
}


def restyle(article, style, breaks=None, glue=0.0, random=None):
    """`article` with quotation marks in `style`, line breaks as `breaks` (None: as they are), and a share `glue` of the
    spaces after sentence ends lost."""
    edits = {}
    if style:
        edits.update(_quotation_marks(article.text, STYLES[style]))
    if breaks is not None:
        edits.update({m.start(): (m.end(), breaks) for m in re.finditer(r"\s*\n\s*", article.text)})
    if glue:
        for match in re.finditer(r"(?<=[.!?”\"]) (?=[A-Z“\"])", article.text):
            if random.random() < glue:
                edits.setdefault(match.start(), (match.end(), ""))
    return _rewrite(article, edits)


def _quotation_marks(text, style):
    opening, closing, inner_opening, inner_closing = style
    edits, is_open = {}, False
    for match in re.finditer(r"[\"“”‘’']|\n\s*\n", text):
        mark, at = match.group(), match.start()
        if "\n" in mark:
            is_open = False
            continue
        within = text[at - 1 : at].isalnum() and (mark in "'’")
        if mark in "‘’'":
            starts_word = mark == "‘" or (mark == "'" and not text[at - 1 : at].strip() and text[at + 1 : at + 2].isalpha())
            if not within and starts_word:
                edits[at] = (at + 1, inner_opening)
            elif within and text[at + 1 : at + 2].isalpha():
                edits[at] = (at + 1, "’" if closing in "”’" and closing else "'")
            continue
        is_open = mark == "“" or (mark == '"' and not is_open)
        edits[at] = (at + 1, opening if is_open else closing)
    return edits


def _rewrite(article, edits):
    text, moved, at = [], [], 0
    length = 0
    source = article.text
    while at < len(source):
        end, replacement = edits.get(at, (at + 1, source[at]))
        for i in range(at, end):
            moved.append(length + min(i - at, len(replacement)))
        text.append(replacement)
        length += len(replacement)
        at = end
    moved.append(length)
    annotations = tuple(tuple(_move(a, moved) for a in annotation) for annotation in article.annotations)
    return Annotated(article.name, "".join(text), annotations)


def _move(attribution, moved):
    def spans(old):
        new = tuple((moved[s], moved[e]) for s, e in old)
        return tuple((s, e) for s, e in new if s < e)

    return Attribution(spans(attribution.source), spans(attribution.cue), spans(attribution.content))


def at_random(article, random):
    """One training view of an article: as it is two times in three, otherwise in a layout of another kind of page."""
    if random.random() < 0.65:
        return article
    style = random.choice((None, "straight", "curly", "single", "single", "straight single", "none"))
    breaks = random.choice((None, None, None, "\n", "\n", " "))
    return restyle(article, style, breaks, random.choice((0.0, 0.0, 0.3)), random)
