package io.onrecord.export;

import io.onrecord.claim.Claim;
import io.onrecord.claim.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a claim besides its words, as people say it. */
final class ClaimSentence {

    private ClaimSentence() {}

    /** {@code Ines Carvalho: statement, quoted, confidence 0.97}. */
    static String of(Claim claim) {
        return who(claim) + ": "
                + Stream.concat(classes(claim).stream(), Stream.of("confidence " + confidence(claim)))
                        .collect(Collectors.joining(", "));
    }

    /** Who said it, by name, description or mention. */
    static String who(Claim claim) {
        var source = claim.source();
        if (!source.name().isEmpty()) {
            return source.name();
        }
        return source.mention().isEmpty()
                ? "Nobody named"
                : source.mention().get(0).text();
    }

    /** Kind, quotation, and whether the source is anonymous. */
    static List<String> classes(Claim claim) {
        var anonymous = claim.source().anonymous() ? Stream.of("anonymous source") : Stream.<String>empty();
        return Stream.concat(Stream.of(kind(claim.kind()), quotation(claim)), anonymous)
                .toList();
    }

    static String kind(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** From 0.00 to 1.00. */
    static String confidence(Claim claim) {
        return String.format(Locale.ROOT, "%.2f", claim.confidence());
    }

    private static String quotation(Claim claim) {
        return switch (claim.quotation()) {
            case DIRECT -> "quoted";
            case INDIRECT -> "reported";
            case MIXED -> "partly quoted";
        };
    }
}
