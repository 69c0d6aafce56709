"""Reads a corpus of brat-annotated articles in PolNeAR's layout: text/NAME.txt and attributions/NAME_*.ann."""

import re
from dataclasses import dataclass
from pathlib import Path

ROLES = ("source", "cue", "content")


@dataclass(frozen=True)
class Attribution:
    """One attribution; every span is a half-open pair of code point offsets."""

    source: tuple
    cue: tuple
    content: tuple


@dataclass(frozen=True)
class Annotated:
    """One article with each annotator's attributions."""

    name: str
    text: str
    annotations: tuple


def read_corpus(folder):
    """All annotated articles under `folder`, sorted by name. Raises ValueError where there are none."""
    articles = []
    for path in sorted(Path(folder, "text").glob("*.txt")):
        annotations = tuple(
            read_brat(ann) for ann in sorted(Path(folder, "attributions").glob(path.stem.replace("[", "[[]") + "_*.ann"))
        )
        if annotations:
            text = path.read_bytes().decode("utf-8")
            articles.append(Annotated(path.stem, text, annotations))
    if not articles:
        raise ValueError(f"no annotated article under {folder}: expected text/NAME.txt and attributions/NAME_*.ann")
    return articles


def read_brat(path):
    """The attributions of one brat standoff file, in file order."""
    spans, attributions = {}, []
    for line in path.read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t")
        if len(fields) < 2:
            continue
        if re.fullmatch(r"T\d+", fields[0]) and " " in fields[1]:
            offsets = fields[1].split(" ", 1)[1].split(";")
            spans[fields[0]] = [tuple(map(int, pair.split())) for pair in offsets]
        elif re.fullmatch(r"E\d+", fields[0]):
            attributions.append(_attribution(fields[1], spans))
    return tuple(a for a in attributions if a.content or a.cue)


def _attribution(event, spans):
    found = {role: [] for role in ROLES}
    for argument in event.split():
        role, reference = argument.split(":")
        role = re.sub(r"\d+$", "", role).lower()
        if role in found and reference in spans:
            found[role] += spans[reference]
    return Attribution(*(tuple(sorted(set(found[role]))) for role in ROLES))
