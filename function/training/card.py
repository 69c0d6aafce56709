"""Measures the exported model on the dev articles and writes its card."""

from collections import defaultdict
from pathlib import Path

import numpy as np
import onnxruntime
import torch

import calibrate
import decode
from augment import STYLES, restyle

ROLES = ("source", "cue", "content")


class Exported:
    """An exported graph in the place of the model that it was made from."""

    def __init__(self, path, model):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(path, options)
        self.crf, self.content_to_cue, self.cue_to_source = model.crf, model.content_to_cue, model.cue_to_source

    def __call__(self, pieces, cases, gaps, _):
        feeds = {"pieces": pieces.numpy(), "cases": cases.numpy(), "gaps": gaps.numpy()}
        return tuple(torch.from_numpy(np.array(v)) for v in self.session.run(None, feeds))


def exact(model, articles, tokenizer):
    """Exact F1 of each role against each article's first annotation."""
    hit, said, gold = ({r: 0 for r in ROLES} for _ in range(3))
    for article in articles:
        claims = decode.predict(model, article.text, tokenizer)
        for k, role in enumerate(ROLES):
            found = {s for c in claims if c[2] for s in c[k]}
            true = {s for a in article.annotations[0] for s in getattr(a, role)}
            hit[role], said[role], gold[role] = hit[role] + len(found & true), said[role] + len(found), gold[role] + len(true)
    return {r: 2 * hit[r] / max(said[r] + gold[r], 1) for r in ROLES}


def reliability(model, articles, tokenizer):
    """(confidence, share right, claims) by tenths; each half of the articles is judged by weights fitted on the other."""
    rows = [(i % 2, *judged) for i, a in enumerate(articles) for judged in calibrate.judged(model, a, tokenizer)]
    bins = defaultdict(list)
    for half in (0, 1):
        other = [([1.0, *e], float(ok)) for h, e, ok in rows if h != half] or [([0.0] * 6, 0.0)]
        x, y = (torch.tensor(v, dtype=torch.float64) for v in zip(*other))
        weights = torch.tensor(calibrate.logistic(x, y), dtype=torch.float64)
        for _, evidence, ok in (r for r in rows if r[0] == half):
            sure = float(torch.sigmoid(torch.tensor([1.0, *evidence], dtype=torch.float64) @ weights))
            bins[min(9, int(sure * 10))].append((sure, ok))
    return [(sum(p for p, _ in b) / len(b), sum(ok for _, ok in b) / len(b), len(b)) for _, b in sorted(bins.items())]


def recalls(model, articles, tokenizer):
    """(layout, share of the annotated claims that are found) with the articles' quotation marks rewritten."""
    result = []
    for layout in (None, *STYLES):
        shown = [restyle(a, layout) for a in articles]
        found = sum(ok for a in shown for _, ok in calibrate.judged(model, a, tokenizer))
        result.append((layout or "as printed", found / max(sum(len(a.annotations[0]) for a in shown), 1)))
    return result


def write(args, model, train, dev, tokenizer, full):
    """CARD.md beside the model."""
    shipped = Exported(Path(args.out, "tagger.onnx"), model)
    before, after = (exact(m, dev, tokenizer) for m in (Exported(full, model), shipped))
    figures = "\n".join(f"| {r} | {before[r]:.3f} | {after[r]:.3f} |" for r in ROLES)
    sure = "\n".join(f"| {p:.2f} | {ok:.2f} | {n} |" for p, ok, n in reliability(shipped, dev, tokenizer))
    layouts = "\n".join(f"| {layout} | {recall:.3f} |" for layout, recall in recalls(shipped, dev, tokenizer))
    text = Path(__file__).with_name("card.md").read_text(encoding="utf-8")
    for name, value in (("FIGURES", figures), ("RELIABILITY", sure), ("LAYOUTS", layouts), ("TRAIN", str(len(train))), ("DEV", str(len(dev))),
                        ("EPOCHS", str(args.epochs)), ("SEED", str(args.seed))):  # fmt: skip
        text = text.replace(f"{{{name}}}", value)
    Path(args.out, "CARD.md").write_text(text, encoding="utf-8")
