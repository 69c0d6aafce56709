package io.onrecord.infra;

import io.onrecord.infra.Findings.Finding;
import io.onrecord.query.StoredArticle;
import io.onrecord.store.Status;
import java.util.List;

/** What a run found, for people: the claims as a table, the articles that gave none, and how to ask more. */
final class Report {

    private final Findings findings;

    Report(Findings findings) {
        this.findings = findings;
    }

    void print(Terminal terminal) {
        var out = terminal.out();
        table().lines(terminal.width()).forEach(out::println);
        out.println();
        out.println(summary());
        findings.articles().forEach(finding -> printWithoutClaims(finding, terminal));
        findings.failed().forEach(failed -> terminal.err().println("Failed: " + failed.summary()));
        out.println();
        advice().forEach(out::println);
    }

    private ClaimTable table() {
        var table = new ClaimTable();
        for (var finding : findings.articles()) {
            for (var article : finding.article()) {
                article.claims()
                        .forEach(
                                claim -> table.add(claim.claim(), finding.file().key()));
            }
        }
        return table;
    }

    private String summary() {
        var claims = findings.articles().stream()
                .flatMap(finding -> finding.article().stream())
                .flatMap(article -> article.claims().stream())
                .map(claim -> ClaimWords.source(claim.claim()))
                .toList();
        return counted(claims.size(), "claim") + " by "
                + counted(claims.stream().distinct().count(), "source") + " in "
                + counted(count(Status.READY), "article")
                + rejected() + ".";
    }

    private String rejected() {
        var rejected = count(Status.REJECTED);
        return rejected == 0 ? "" : ", " + rejected + " rejected";
    }

    private long count(Status status) {
        return findings.articles().stream()
                .flatMap(finding -> finding.article().stream())
                .filter(article -> article.status() == status)
                .count();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static void printWithoutClaims(Finding finding, Terminal terminal) {
        var name = finding.file().key();
        if (finding.article().isEmpty()) {
            terminal.err().println("Missing: " + name + " has not reached the table.");
        }
        finding.article().forEach(article -> printWithoutClaims(name, article, terminal));
    }

    private static void printWithoutClaims(String name, StoredArticle article, Terminal terminal) {
        if (article.status() == Status.REJECTED) {
            terminal.out().println("Rejected: " + name + ": " + article.reason());
        } else if (article.claims().isEmpty()) {
            terminal.out().println("No claim in " + name + ".");
        }
    }

    private static List<String> advice() {
        return List.of(
                "Ask more:",
                "  infra/onrecord extract FILE                 every detail of one article, as JSON",
                "  infra/onrecord extract --format html FILE   the article with its claims marked, as a page",
                "  infra/onrecord up                           a page for your articles, and a cloud to ask:",
                "  infra/onrecord query --source NAME          what somebody said",
                "  infra/onrecord check SENTENCE --by NAME     whether they said it");
    }
}
