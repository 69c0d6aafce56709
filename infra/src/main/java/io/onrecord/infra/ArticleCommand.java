package io.onrecord.infra;

import io.onrecord.query.Echoes;
import io.onrecord.query.StoredArticle;
import io.onrecord.query.StoredClaim;
import io.onrecord.store.Status;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks what was said in one article. */
@Command(
        name = "article",
        description = "Shows how an article stands, and what was said in it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  infra/onrecord article articles/agency.txt",
            "  infra/onrecord article agency.txt --elsewhere     and which other articles say the same",
            "  infra/onrecord article agency.txt --format html > agency.html",
            "",
            "html, annotations and brat need the article's text from the bucket. Of a cloud that is up they find it where",
            "its export lines were pasted, or with --endpoint s3=URL beside --endpoint dynamodb=URL."
        })
final class ArticleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KEY", description = "bucket/key; or the key alone in the bucket articles.")
    private String key = "";

    @Option(names = "--elsewhere", description = "Show for each claim who says the same in other articles.")
    private boolean elsewhere;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: table.")
    private ArticleFormat format = ArticleFormat.TABLE;

    @Mixin
    private final TableOptions table = new TableOptions();

    private final Terminal terminal;

    ArticleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (elsewhere && format != ArticleFormat.TABLE) {
            throw new UserError("--elsewhere is for people. Leave out --format "
                    + format.name().toLowerCase(Locale.ROOT) + ".");
        }
        return table.ask(terminal, this::print);
    }

    private int print(OpenTable open) {
        var article = open.archive()
                .article(key)
                .or(() -> open.archive().article(EmbeddedCloud.BUCKET + '/' + key))
                .orElseThrow(() -> new UserError("There is no article " + key
                        + ". An article is named by its bucket/key, as in articles/a.txt."));
        if (article.status() != Status.READY) {
            return printState(article);
        }
        if (elsewhere) {
            printEchoes(article, open.echoes());
        } else {
            format.print(article, open, terminal);
        }
        return ExitCode.OK;
    }

    private int printState(StoredArticle article) {
        var state = article.status() + (article.reason().isEmpty() ? "" : ": " + article.reason());
        if (format != ArticleFormat.TABLE) {
            throw new UserError(article.id() + " holds no claims. It is " + state);
        }
        terminal.out().println(state);
        return ExitCode.OK;
    }

    private void printEchoes(StoredArticle article, Echoes echoes) {
        article.claims().forEach(claim -> {
            terminal.out().println(line(claim));
            echoes.of(claim)
                    .forEach(match -> terminal.out()
                            .println("  = " + line(match.claim()) + " ("
                                    + ClaimRows.place(match.claim()) + ", claim "
                                    + match.claim().claim().id() + ")"));
        });
    }

    private static String line(StoredClaim claim) {
        return ClaimWords.source(claim.claim()) + ": " + ClaimWords.quote(claim.claim());
    }
}
