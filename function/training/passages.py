"""Turns passages or articles whose attributions are marked into a corpus: to learn the ranking's weights from, or to measure with.

  python passages.py passages OUT
  infra/onrecord eval --speakers OUT/speakers OUT --clues clues.tsv
  python passages.py articles/world OUT && infra/onrecord eval --speakers OUT/speakers OUT

A line of a passages file is `name | passage | speaker=NAME`: ¶ is a paragraph break, [source], {cue} and <content> are marked, a digit
right after an opening mark tells several attributions apart, the one without is the one whose speaker is given; - is nobody.
A file with a line `---` is one article: [7:source], {7:cue} and <7:content>, and after that line for each number its speaker
(NULL is nobody) and type, tabs between; in some files also whether the source is anonymous (yes or no), the kind and the channel (- is
none). Where kinds and channels are not labelled, eval counts them as wrong.
OUT becomes a folder in PolNeAR's layout with a folder speakers beside its text. Standard library only.
"""

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

ROLES = {"[": "Source", "{": "Cue", "<": "Content"}
CLOSING = {"[": "]", "{": "}", "<": ">"}
NUMBER = re.compile(r"(\d+):|(\d)(?!\d)")


def parse(marked):
    """The passage's text, and for each attribution's digit ("" for the one under test) the spans of its parts."""
    text, opened, parts = "", [], defaultdict(lambda: defaultdict(list))
    at = 0
    while at < len(marked):
        char = marked[at]
        if char in ROLES:
            number = NUMBER.match(marked, at + 1)
            opened.append((char, number[1] or number[2] if number else "", len(text)))
            at = number.end() - 1 if number else at
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


def passages(lines):
    """The number, the text, the parts and the gold of each passage."""
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#"):
            try:
                _, marked, answer = line.split(" | ")
            except ValueError:
                raise ValueError(f"line {number} has not three parts") from None
            try:
                text, parts = parse(marked.replace("¶", "\n\n"))
            except ValueError as e:
                raise ValueError(f"line {number}: {e}") from None
            speaker = answer.removeprefix("speaker=").strip()
            gold = [{"id": "E0", "speaker": None if speaker == "-" else speaker}]
            yield f"-{number:03}", text, parts, gold


def labels(row, number):
    """What one line after the --- says of one attribution."""
    cells = row.split("\t")
    if len(cells) not in (3, 6):
        raise ValueError(f"line {number} has {len(cells)} columns, not 3 or 6")
    of, who, sort, *more = cells
    found = {"id": f"E{of}", "speaker": None if who == "NULL" else who, "type": sort}
    if more:
        anonymous, kind, channel = more
        if anonymous not in ("yes", "no"):
            raise ValueError(f"line {number}: anonymous is {anonymous}, not yes or no")
        found |= {"anonymous": anonymous == "yes", "kind": kind, "channel": None if channel == "-" else channel}
    return found


def article(lines):
    """The same of one article."""
    end = lines.index("---")
    gold = [labels(row, number) for number, row in enumerate(lines[end + 1 :], end + 2) if row.strip()]
    for number, line in enumerate(lines[:end], 1):
        try:
            parse(line)
        except ValueError as e:
            raise ValueError(f"line {number}: {e}") from None
    text, parts = parse("\n".join(lines[:end]).rstrip() + "\n")
    rows = [one["id"] for one in gold]
    if len(rows) != len(set(rows)):
        raise ValueError(f"two rows of one number: {', '.join(sorted(one for one in set(rows) if rows.count(one) > 1))}")
    unlike = {f"E{of or 0}" for of in parts} ^ set(rows)
    if unlike:
        raise ValueError(f"marked without a row, or the other way round: {', '.join(sorted(unlike))}")
    yield "", text, parts, gold


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    out = Path(sys.argv[2])
    for folder in ("text", "attributions", "speakers"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    for file in sorted(Path(sys.argv[1]).glob("*.txt")):
        lines = file.read_text(encoding="utf-8").splitlines()
        try:
            for number, text, parts, gold in article(lines) if "---" in lines else passages(lines):
                name = file.stem + number
                (out / "text" / f"{name}.txt").write_text(text, encoding="utf-8")
                (out / "attributions" / f"{name}_0000.ann").write_text(annotations(text, parts), encoding="utf-8")
                (out / "speakers" / f"{name}.json").write_text(
                    json.dumps({"article": name, "attributions": gold}), encoding="utf-8"
                )
        except ValueError as e:
            sys.exit(f"{file}: {e}")


if __name__ == "__main__":
    main()
