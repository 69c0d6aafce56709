"""Trains the tagger: AdamW with warm-up and linear decay, a moving average of the weights, a checkpoint after each epoch."""

import random
import sys
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from augment import at_random
from features import distances, encode, vectors
from windows import CAPACITY, cut, tagged

SHORT = 380  # pieces: two windows in three are cut so, which trains faster and loses nothing
BATCH = 4096  # pieces
RATES = {"encoder": 1.5e-4, "heads": 1e-3, "crf": 2e-2}
WARM_UP = 0.1  # share of the steps
LINK_WEIGHT = 0.15
DECAY = 0.995  # of the moving average


def epoch_windows(articles, tokenizer, rng):
    windows = []
    for article in articles:
        view = at_random(article, rng)
        words = tokenizer.words(view.text)
        if not words:
            continue
        tags, claims = tagged(words, rng.choice(view.annotations))
        paragraphs = [i for i, w in enumerate(words) if w.gap == 2 and 0 < i]
        start = rng.choice(paragraphs) if paragraphs and rng.random() < 0.7 else 0
        windows += cut(words, tags, claims, start, rng.choice((CAPACITY, SHORT, SHORT)))
    return windows


def batches(windows, rng):
    """Lists of windows of like length, at most BATCH padded pieces each, in random order."""
    ordered = sorted(windows, key=lambda w: w.size + rng.random() * 30)
    result, batch = [], []
    for window in ordered:
        if batch and (len(batch) + 1) * max(window.size, max(w.size for w in batch)) > BATCH:
            result.append(batch)
            batch = []
        batch.append(window)
    result.append(batch)
    rng.shuffle(result)
    return result


def tensors(batch, tokenizer):
    """pieces, cases, gaps, mask [B][P]; heads [B][W] (index of each word's first piece), tags, word mask [B][W]."""
    most = max(w.size for w in batch)
    count = max(len(w.words) for w in batch)
    pieces = torch.full((len(batch), most), tokenizer.pad)
    cases, gaps, mask = torch.zeros_like(pieces), torch.zeros_like(pieces), torch.zeros_like(pieces)
    heads = torch.zeros(len(batch), count, dtype=torch.long)
    tags, real = torch.zeros_like(heads), torch.zeros(len(batch), count)
    for row, window in enumerate(batch):
        ids, case, gap, first = encode(window.words, tokenizer)
        size = len(ids)
        pieces[row, :size], cases[row, :size] = torch.tensor(ids), torch.tensor(case)
        gaps[row, :size], mask[row, :size] = torch.tensor(gap), 1
        heads[row, : len(first)], real[row, : len(first)] = torch.tensor(first), 1
        tags[row, : len(first)] = torch.tensor(window.tags)
    return pieces, cases, gaps, mask, heads, tags, real


def at_words(values, heads):
    return values.gather(1, heads[..., None].expand(-1, -1, values.shape[-1]))


def loss_of(model, batch, tokenizer):
    pieces, cases, gaps, mask, heads, tags, real = tensors(batch, tokenizer)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        emissions, links = model(pieces, cases, gaps, mask)
    emissions, links = at_words(emissions.float(), heads), at_words(links.float(), heads)
    tagging = model.crf.loss(emissions, tags, real).sum() / real.sum()
    return tagging, link_loss(model, batch, links)


def link_loss(model, batch, links):
    losses = []
    for row, window in enumerate(batch):
        cues = [cue for _, cue, _ in window.claims]
        contents = [(c, k) for k, (_, _, cs) in enumerate(window.claims) for c in cs]
        sources = sorted({s for s, _, _ in window.claims if s not in (None, "none")})
        if contents:
            losses.append(_link(model.content_to_cue, links[row], [c for c, _ in contents], 0, cues, 2, [k for _, k in contents]))
        known = [(cue, s) for s, cue, _ in window.claims if s is not None]
        if known and sources:
            targets = [len(sources) if s == "none" else sources.index(s) for _, s in known]
            losses.append(_link(model.cue_to_source, links[row], [c for c, _ in known], 4, sources, 6, targets))
    total = sum(n for _, n in losses)
    return sum((loss for loss, _ in losses), torch.zeros(())) / max(total, 1)


def _link(link, links, dependents, slot, heads, head_slot, targets):
    scores = link(vectors(links, dependents, slot), vectors(links, heads, head_slot), distances(dependents, heads))
    return F.cross_entropy(scores, torch.tensor(targets), reduction="sum"), len(targets)


class Average:
    """Moving average of a model's parameters."""

    def __init__(self, model):
        self.values = {n: p.detach().clone() for n, p in model.named_parameters()}
        self.steps = 0

    def update(self, model):
        self.steps += 1
        decay = min(DECAY, self.steps / (self.steps + 10))
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                self.values[name].lerp_(parameter, 1 - decay)


def groups(model):
    parts = {"encoder": [], "heads": [], "crf": []}
    for name, parameter in model.named_parameters():
        parts["encoder" if name.startswith("encoder") else "crf" if name.startswith("crf") else "heads"].append(parameter)
    return [{"params": p, "lr": RATES[n], "weight_decay": 0.0 if n == "crf" else 0.01} for n, p in parts.items()]



def rate(step, total):
    warm = max(1, int(total * WARM_UP))
    return (step + 1) / warm if step < warm else max(0.0, (total - step) / (total - warm))


class Run:
    """A training run that can be broken off after any epoch and goes on from its last checkpoint."""

    def __init__(self, model, articles, tokenizer, folder, epochs, seed):
        torch.manual_seed(seed)
        self.model, self.articles, self.tokenizer, self.epochs = model, articles, tokenizer, epochs
        self.checkpoint = Path(folder, "checkpoint.pt")
        self.rng = random.Random(seed)
        self.average = Average(model)
        self.optimizer = torch.optim.AdamW(groups(model))
        per_epoch = len(batches(epoch_windows(articles, tokenizer, random.Random(seed)), random.Random(seed)))
        self.total, self.step, self.epoch = per_epoch * epochs, 0, 0
        if self.checkpoint.exists():
            self._resume()

    def train(self):
        """Trains the epochs that are left, then gives the model its averaged weights."""
        while self.epoch < self.epochs:
            self._train_epoch()
            self.epoch += 1
            self._save()
        self.model.load_state_dict(self.average.values, strict=False)
        self.model.eval()

    def _train_epoch(self):
        self.model.train()
        todo = batches(epoch_windows(self.articles, self.tokenizer, self.rng), self.rng)
        began, sums = time.time(), [0.0, 0.0]
        for done, batch in enumerate(todo, 1):
            for k, loss in enumerate(self._train_step(batch)):
                sums[k] += loss
            progress(f"epoch {self.epoch + 1}/{self.epochs}, batch {done}/{len(todo)}: tagging {sums[0] / done:.4f}, "
                     f"linking {sums[1] / done:.4f}, {(time.time() - began) / done:.1f} s a batch", done == len(todo))  # fmt: skip

    def _train_step(self, batch):
        for group, base in zip(self.optimizer.param_groups, RATES.values()):
            group["lr"] = base * rate(self.step, self.total)
        tagging, linking = loss_of(self.model, batch, self.tokenizer)
        self.optimizer.zero_grad(set_to_none=True)
        (tagging + LINK_WEIGHT * linking).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.average.update(self.model)
        self.step += 1
        return tagging.item(), linking.item()

    def _save(self):
        state = {
            "model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(), "average": self.average.values,
            "average steps": self.average.steps, "epoch": self.epoch, "step": self.step,
            "rng": self.rng.getstate(), "torch rng": torch.get_rng_state(),
        }  # fmt: skip
        partial = self.checkpoint.with_suffix(".part")
        torch.save(state, partial)
        partial.replace(self.checkpoint)

    def _resume(self):
        state = torch.load(self.checkpoint, weights_only=False)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average.values, self.average.steps = state["average"], state["average steps"]
        self.epoch, self.step = state["epoch"], state["step"]
        self.rng.setstate(state["rng"])
        torch.set_rng_state(state["torch rng"])


def progress(text, last):
    """One line that overwrites itself on a terminal; elsewhere only the last of its kind."""
    if sys.stderr.isatty():
        print(f"\r{text}", end="\n" if last else "", file=sys.stderr, flush=True)
    elif last:
        print(text, file=sys.stderr, flush=True)
