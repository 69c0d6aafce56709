package io.onrecord.infra;

import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.article.Reading;
import io.onrecord.claim.Extractor;
import io.onrecord.claim.comparison.Comparison;
import io.onrecord.extraction.tagger.SentenceEncoder;
import io.onrecord.infra.evaluation.BratCorpus;
import io.onrecord.infra.evaluation.ClaimPairs;
import io.onrecord.infra.evaluation.ClaimSpans;
import io.onrecord.infra.evaluation.Figures;
import io.onrecord.infra.evaluation.FiguresTable;
import io.onrecord.infra.evaluation.GoldArticle;
import io.onrecord.infra.evaluation.GoldCorpus;
import io.onrecord.infra.evaluation.SpeakerClues;
import io.onrecord.infra.evaluation.SpeakerFigures;
import io.onrecord.infra.evaluation.SpeakerPredictions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the extractor against articles in which people marked the claims. */
@Command(
        name = "eval",
        description = "Measures how many claims are found, in articles in which people marked them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Source, cue and content: start and end are the same. Claim: half of the content is.",
            "Who said what: the source fits too. Triple: source, cue and content are the same.",
            "",
            "Examples:",
            "  infra/onrecord eval polnear/dev",
            "  infra/onrecord eval my-articles                          NAME.txt beside NAME.gold.json",
            "  infra/onrecord eval --speakers speakers/dev polnear/dev  names, kinds and channels alone",
            "  infra/onrecord eval --pairs pairs.jsonl                  do two claims say the same?"
        })
final class EvalCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CORPUS",
            arity = "0..1",
            description =
                    "A folder with text/NAME.txt and attributions/NAME_????.ann in brat's format, or with NAME.txt"
                            + " and NAME.gold.json.")
    private @Nullable Path folder;

    @Option(
            names = "--speakers",
            paramLabel = "GOLD_DIR",
            description = "Measure who the speakers are taken for, given the marked spans of CORPUS; GOLD_DIR has"
                    + " a NAME.json that says who they are.")
    private @Nullable Path speakers;

    @Option(
            names = "--clues",
            paramLabel = "FILE",
            description =
                    "With --speakers: write also whom each he, she, they and description may stand for, and by what clues,"
                            + " for function/training/antecedents.py.")
    private @Nullable Path clues;

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description =
                    "Decide which pairs of claims say the same: lines of {\"id\", \"a\": {\"said\"}, \"b\": {\"said\"}}"
                            + " in, lines of {\"id\", \"same\"} out; where the pairs say \"same\" too, the figures on stderr.")
    private @Nullable Path pairs;

    private final Terminal terminal;

    EvalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            if (clues != null && (speakers == null || pairs != null)) {
                throw new UserError("--clues needs --speakers GOLD_DIR, which says who is right.");
            }
            if (pairs != null) {
                return pairs(pairs);
            }
            var corpus = corpus();
            return speakers == null ? claims(corpus) : speakers(corpus, speakers);
        } catch (NoSuchFileException e) {
            throw new UserError("There is no file " + e.getMessage() + ", which the gold needs. Check the folders.", e);
        } catch (IOException e) {
            throw new UserError("Cannot measure: " + e.getMessage() + ".", e);
        }
    }

    private Path corpus() {
        if (folder == null) {
            throw new UserError("eval needs the folder of a corpus, or --pairs FILE. See infra/onrecord eval --help.");
        }
        requireFolder(folder);
        return folder;
    }

    private int pairs(Path file) throws IOException {
        var judged = ClaimPairs.judged(file, new Comparison(new SentenceEncoder()));
        judged.lines().forEach(terminal.out()::println);
        judged.figures().forEach(terminal.err()::println);
        return ExitCode.OK;
    }

    private int claims(Path folder) throws IOException {
        var articles = GoldCorpus.in(folder).articles();
        if (articles.isEmpty()) {
            throw new UserError("The folder " + folder + " holds no annotated article. Name one that holds"
                    + " text/NAME.txt with attributions/NAME_????.ann, or NAME.txt with NAME.gold.json.");
        }
        var all = Figures.NONE;
        var unread = new ArrayList<String>();
        var byOutlet = new TreeMap<String, Figures>();
        var limits = LocalArticle.limits(Limits.PATIENT, System.getenv());
        var reader = new ArticleReader(limits);
        var extractor = Network.load(limits).extractor();
        try (var progress = new Progress(terminal, "Articles", articles.size())) {
            for (var article : articles) {
                var figures = Figures.of(article, predicted(article, reader, extractor, unread));
                all = all.plus(figures);
                byOutlet.merge(article.outlet(), figures, Figures::plus);
                progress.step();
            }
        }
        unread.forEach(terminal.err()::println);
        byOutlet.remove("");
        FiguresTable.lines(all, byOutlet).forEach(terminal.out()::println);
        return all.unread() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** The claims that extract would write; none where it could not read the article; then unread hears why. */
    private static Optional<List<ClaimSpans>> predicted(
            GoldArticle article, ArticleReader reader, Extractor extractor, List<String> unread) throws IOException {
        var reading = new LocalArticle(article.file(), "").read(reader);
        if (reading instanceof Reading.Rejected rejected) {
            unread.add("onrecord: " + article.file() + ": " + rejected.reason());
            return Optional.empty();
        }
        return Optional.of(extractor.extract(((Reading.Accepted) reading).article()).claims().stream()
                .map(ClaimSpans::of)
                .toList());
    }

    private int speakers(Path folder, Path gold) throws IOException {
        requireFolder(gold);
        var corpus = new BratCorpus(folder);
        var names = SpeakerPredictions.names(gold);
        var written = new SpeakerPredictions(corpus);
        var predictions = new ArrayList<String>();
        try (var progress = new Progress(terminal, "Articles", names.size())) {
            for (var name : names) {
                predictions.add(written.line(name));
                progress.step();
            }
        }
        SpeakerFigures.of(gold, corpus, predictions).lines().forEach(terminal.out()::println);
        if (clues != null) {
            Files.write(clues, SpeakerClues.lines(gold, corpus));
        }
        return ExitCode.OK;
    }

    private static void requireFolder(Path path) {
        if (!Files.isDirectory(path)) {
            throw new UserError("There is no folder " + path + ". Check the path.");
        }
    }
}
