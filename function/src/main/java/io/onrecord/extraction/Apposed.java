package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves a description that stands in apposition to a name or a title, before it or after it.
 *
 * <p>Fixes “Wexcom, a firm that …” and “One pastor backing the plan, Otto Baum of Ghent, said”. Gets wrong “a friend of Kern, Baum, and
 * the mayor”, a list of three.
 */
final class Apposed {

    /** The most words between a noun and the name after it. */
    private static final int LONGEST = 14;

    private static final Set<String> ORIGIN = Set.of("of", "from", "in");

    /** What is a document by its noun, and a body by its name. */
    private static final Set<String> PUBLICATIONS = Set.of("website", "site", "blog", "magazine", "newsletter", "page");

    /** What has a title. */
    private static final Set<String> WORKS = Set.of(
            "film",
            "movie",
            "documentary",
            "thriller",
            "drama",
            "comedy",
            "book",
            "memoir",
            "novel",
            "biography",
            "song",
            "album",
            "play",
            "musical",
            "poem",
            "painting",
            "series",
            "podcast");

    private final Scene scene;
    private final Page page;

    Apposed(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    Optional<Referent> resolve(Mention mention, String head) {
        return before(mention, head).or(() -> title(mention, head)).or(() -> after(mention, head));
    }

    /** “his daughter, Ellie, a student with an interest in design”, “Wexcom, a firm that”: whom the comma before it ends. */
    private Optional<Referent> before(Mention mention, String head) {
        var comma = mention.run().first() - 1;
        return Phrases.isIndefinite(page.lower(comma + 1))
                        && page.word(Math.max(comma, 0)).is(",")
                ? scene.cast()
                        .at(comma - 1)
                        .filter(name -> mayBe(name.entity(), head))
                        .map(name -> Referent.named(
                                name.entity(), Resolution.COREFERENT, "description: in apposition to the name"))
                : Optional.empty();
    }

    private static boolean mayBe(Entity entity, String head) {
        return entity.isPerson()
                ? Nouns.isPersonOrDoer(head)
                : isBody(entity) && (Nouns.isBody(head) || PUBLICATIONS.contains(head));
    }

    private static boolean isBody(Entity entity) {
        return entity.type() == SourceType.ORGANIZATION && !Places.contains(entity.name());
    }

    /** “Salt and Rope,” a documentary about the docks: the title in quotation marks. */
    private Optional<Referent> title(Mention mention, String head) {
        var mark = mention.run().first() - 1;
        var comma = page.lower(mark).equals(",") ? mark : mark - 1;
        if (!Phrases.isIndefinite(page.lower(mark + 1))
                || comma < 2
                || !page.word(comma).is(",")
                || !WORKS.contains(head)
                || isSaid(comma)) {
            return Optional.empty();
        }
        var end = comma == mark ? comma - 1 : comma;
        var first = end;
        while (first > 0 && page.depth(first - 1) > page.depth(mark + 1) && end - first < LONGEST) {
            first--;
        }
        first += page.word(first).isWord() ? 0 : 1;
        return first < end && page.word(first).isCapitalised()
                ? Optional.of(new Referent(
                        page.text(new Run(first, end)),
                        SourceType.DOCUMENT,
                        Gender.UNKNOWN,
                        false,
                        "",
                        Resolution.COREFERENT,
                        "description: in apposition to the title"))
                : Optional.empty();
    }

    /** “We won,” a book says: a quotation is no title. */
    private boolean isSaid(int comma) {
        var mark = page.span(new Run(comma, comma + 1));
        return scene.all().stream()
                .flatMap(one -> one.content().stream())
                .anyMatch(content -> content.covers(mark) || content.end() == mark.start());
    }

    /** “another governor who has not backed the plan, Ilse Kern of Ghent, appeared”. */
    private Optional<Referent> after(Mention mention, String head) {
        var start = mention.core().end();
        if (!isGoingOn(start)) {
            return Optional.empty();
        }
        for (var at = start;
                at < Math.min(start + LONGEST, page.sentenceEnd(mention.run().first()));
                at++) {
            if (CueWords.isSaying(page.lower(at))
                    || page.depth(at) != page.depth(mention.run().first())) {
                return Optional.empty();
            }
            if (page.word(at).is(",")) {
                var comma = at;
                return scene.cast()
                        .at(at + 1)
                        .filter(name -> name.name().whole().first() == comma + 1)
                        .filter(name -> isEnclosed(name.name()) || opens(mention, name.name()))
                        .filter(name -> mayBe(name.entity(), head))
                        .map(name -> Referent.named(
                                name.entity(), Resolution.COREFERENT, "description: in apposition to the name"));
            }
        }
        return Optional.empty();
    }

    /** Whether what follows the noun belongs to it: who, of, backing. */
    private boolean isGoingOn(int at) {
        var next = page.lower(at);
        return next.equals("who")
                || next.equals("that")
                || Phrases.isPreposition(next)
                || (next.endsWith("ing") && !CueWords.isSaying(next));
    }

    /** “A docker who backs the plan, Baum lost his job”: the description opens the sentence of which the name is the subject. */
    private boolean opens(Mention mention, Name name) {
        var first = mention.run().first();
        return page.sentenceStart(first) == first
                && name.run().end() < page.size()
                && page.word(name.run().end()).isWord()
                && !CueWords.isSaying(page.lower(name.run().end()))
                && !Phrases.isPreposition(page.lower(name.run().end()))
                && !page.lower(name.run().end()).equals("and");
    }

    /** A comma after the name, or after the place that it comes from. */
    private boolean isEnclosed(Name name) {
        var end = name.run().end();
        while (ORIGIN.contains(page.lower(end)) && scene.cast().at(end + 1).isPresent()) {
            end = scene.cast().at(end + 1).get().name().run().end();
        }
        return page.lower(end).equals(",");
    }
}
