"""Turns passages whose attributions are marked into a corpus that the ranking's clues are read from.

  python passages.py passages OUT
  infra/onrecord eval --speakers OUT/speakers OUT --clues clues.tsv

A line of a passages file is `name | passage | speaker=NAME`: ¶ is a paragraph break, [source], {cue} and <content> are marked, a digit
right after an opening mark tells several attributions apart, the one without is the one whose speaker is given; - is nobody.
OUT becomes a folder in PolNeAR's layout with a folder speakers beside its text. Standard library only.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

ROLES = {"[": "Source", "{": "Cue", "<": "Content"}
CLOSING = {"[": "]", "{": "}", "<": ">"}


def parse(marked):
    """The passage's text, and for each attribution's digit ("" for the one under test) the spans of its parts."""
    text, opened, parts = "", [], defaultdict(lambda: defaultdict(list))
    at = 0
    while at < len(marked):
        char = marked[at]
        if char in ROLES:
            numbered = marked[at + 1].isdigit() and not marked[at + 2].isdigit()
            opened.append((char, marked[at + 1] if numbered else "", len(text)))
            at += numbered
        elif opened and char == CLOSING[opened[-1][0]]:
            mark, owner, start = opened.pop()
            parts[owner][ROLES[mark]].append((start, len(text)))
        elif char in "]}>":
            raise ValueError(f"{char} closes nothing")
        else:
            text += char
        at += 1
    if opened:
        raise ValueError(f"{opened[-1][0]} is never closed")
    return text, parts


def annotations(text, parts):
    """The passage's attributions as brat has them; the one under test is E0."""
    lines, count = [], 0
    for owner, roles in sorted(parts.items()):
        named = []
        for role, spans in roles.items():
            count += 1
            offsets = ";".join(f"{start} {end}" for start, end in spans)
            words = " ".join(text[start:end].replace("\n", " ") for start, end in spans)
            lines.append(f"T{count}\t{role} {offsets}\t{words}")
            named.append(f"{role}:T{count}")
        lines.append(f"E{owner or 0}\tAttribution:T{count} {' '.join(named)}")
    return "\n".join(lines) + "\n"


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    out = Path(sys.argv[2])
    for folder in ("text", "attributions", "speakers"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    for file in sorted(Path(sys.argv[1]).glob("*.txt")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not line or line.startswith("#"):
                continue
            try:
                _, marked, answer = line.split(" | ")
                text, parts = parse(marked.replace("¶", "\n\n"))
            except ValueError as e:
                sys.exit(f"{file}:{number}: {e}")
            name = f"{file.stem}-{number:03}"
            speaker = answer.removeprefix("speaker=").strip()
            gold = {"id": "E0", "speaker": None if speaker == "-" else speaker}
            (out / "text" / f"{name}.txt").write_text(text, encoding="utf-8")
            (out / "attributions" / f"{name}_0000.ann").write_text(annotations(text, parts), encoding="utf-8")
            article = {"article": name, "attributions": [gold]}
            (out / "speakers" / f"{name}.json").write_text(json.dumps(article), encoding="utf-8")


if __name__ == "__main__":
    main()
