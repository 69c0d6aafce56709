package io.onrecord.extraction;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is called whom the article does not name: the words of the mention, with the names that it has elsewhere in full.
 *
 * <p>Fixes “a friend of his”, which alone says nobody's. Gets wrong “those who know her”, where her is taken for
 * another than is meant.
 */
final class OwnWords {

    private static final Set<String> ADDED = Set.of(
            "who", "whose", "whom", "which", "speaking", "asking", "requesting", "insisting", "citing", "declining");

    private final Scene scene;
    private final Pool pool;
    private final Page page;

    OwnWords(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
    }

    String of(Mention mention) {
        var run = essence(mention);
        var text = withFullNames(run);
        for (var at = mention.head() + 1; at < run.end(); at++) {
            if (isAnothers(at, run.end()) && page.depth(at) == page.depth(run.first())) {
                text = withName(text, at, run.end());
            }
        }
        return Referent.bare(text);
    }

    /** “a friend of his”, “those who know her”: whom the pronoun stands for, in its place. */
    private String withName(String text, int pronoun, int end) {
        var run = new Run(pronoun, pronoun + 1);
        return new Pronouns(scene, pool)
                .person(run)
                .filter(found -> !found.isDescription())
                .map(found -> owns(pronoun, end) ? OwnedDescriptions.possessive(found.name()) : found.name())
                .map(name -> Pattern.compile("\\b" + Pattern.quote(page.text(run)) + "\\b")
                        .matcher(text)
                        .replaceFirst(Matcher.quoteReplacement(name)))
                .orElse(text);
    }

    /** Him, and his or her after a preposition: “a driver who lost his licence” lost his own. */
    private boolean isAnothers(int pronoun, int end) {
        var lower = page.lower(pronoun);
        var governed = Phrases.isPreposition(page.lower(pronoun - 1));
        return lower.equals("him")
                || (governed && lower.equals("his"))
                || (lower.equals("her") && (governed || !owns(pronoun, end)));
    }

    private boolean owns(int pronoun, int end) {
        var next = page.lower(pronoun + 1);
        return page.lower(pronoun).equals("his")
                || (page.lower(pronoun).equals("her")
                        && pronoun + 1 < end
                        && page.word(pronoun + 1).isWord()
                        && !Phrases.isPreposition(next)
                        && !Phrases.isLink(next));
    }

    /** “several RNC leaders”: names that the article gives in full elsewhere come in full. */
    private String withFullNames(Run run) {
        if (run.isEmpty()) {
            return "";
        }
        var text = new StringBuilder();
        var at = page.span(run).start();
        for (var found : scene.cast().within(run)) {
            var span = page.span(found.name().run());
            if (span.start() >= at && found.name().run().end() <= run.end() && isShort(found)) {
                text.append(page.article().text(), at, span.start())
                        .append(found.entity().name());
                at = span.end();
            }
        }
        return text.append(page.article().text(), at, page.span(run).end()).toString();
    }

    /** An acronym of a body, or the family name of one person alone. */
    private boolean isShort(Cast.Appearance found) {
        var full = found.entity().name();
        var family = NameParts.surname(full);
        return found.entity().isPerson()
                ? family.equals(found.name().text())
                        && scene.cast()
                                        .people()
                                        .filter(person ->
                                                NameParts.surname(person.name()).equals(family))
                                        .count()
                                == 1
                : Bodies.isAcronymOf(found.name().text(), full) && !Places.isCountry(full);
    }

    /** Without what a comma or a dash adds: “two officials, who asked not to be named”, “the tape – released on Monday”. */
    private Run essence(Mention mention) {
        for (var i = mention.core().end(); i < mention.run().end(); i++) {
            var apposition = Phrases.isIndefinite(page.lower(i + 1));
            var including = page.lower(i + 2).startsWith("includ");
            if (page.word(i).isDash() && page.lower(i + 1).endsWith("ed")) {
                return new Run(mention.run().first(), i);
            }
            if (page.word(i).is(",") && !including && (apposition || ADDED.contains(page.lower(i + 1)))) {
                return new Run(mention.run().first(), i);
            }
        }
        return mention.run();
    }
}
