package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Resolves who, which and that to what stands right before them.
 *
 * <p>Fixes “Borges, chairman of the party, who predicted”: the apposition is skipped. Gets wrong “the wife of the senator, who”
 * where she is meant: the nearer noun wins.
 */
final class Relatives {

    /** What a relative pronoun that another clause has already may be there. */
    private static final Map<String, Set<String>> SAME = Map.of(
            "who", Set.of("who", "whom", "whose"), "which", Set.of("which", "that"), "that", Set.of("that", "which"));

    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they");

    /** The most words between two dashes. */
    private static final int ASIDE = 25;

    private final Scene scene;
    private final Pool pool;

    Relatives(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
    }

    Referent resolve(Run mention, String lower, Attribution attribution) {
        var page = scene.page();
        var opens = page.sentenceStart(mention.first()) == mention.first();
        if (opens && !lower.equals("who")) {
            return Referent.described(
                    page.text(mention), SourceType.OTHER, false, "demonstrative: what was said before");
        }
        return before(mention, lower.equals("who") || lower.equals("whom"), attribution);
    }

    /** What stands before a relative clause. */
    Referent before(Run mention, boolean person, Attribution attribution) {
        return dashBefore(mention)
                .filter(dash -> scene.page().word(dash.first() - 1).isWord()
                        && !Phrases.isLink(scene.page().lower(dash.first() - 1)))
                .map(dash -> beside(dash, person, attribution))
                .orElseGet(() -> beside(mention, person, attribution));
    }

    /** “generals – most of them retired – who”: the dash that opens what stands between. */
    private Optional<Run> dashBefore(Run mention) {
        var page = scene.page();
        var closing = mention.first() - 1;
        var start = page.sentenceStart(mention.first());
        var dashes = IntStream.rangeClosed(start, closing)
                .filter(at -> page.word(at).isDash())
                .toArray();
        return dashes.length == 2
                        && dashes[0] > start
                        && dashes[1] == closing
                        && closing - dashes[0] <= ASIDE
                        && scene.cast().at(closing - 1).isEmpty()
                ? Optional.of(new Run(dashes[0], dashes[0] + 1))
                : Optional.empty();
    }

    private Referent beside(Run mention, boolean person, Attribution attribution) {
        return named(mention, person)
                .or(() -> settled(mention))
                .or(() -> again(mention, person, attribution))
                .orElseGet(() -> phrase(mention, person, attribution));
    }

    /** “who left the party and who now says”: the same one twice. */
    private Optional<Referent> again(Run mention, boolean person, Attribution attribution) {
        var page = scene.page();
        if (!page.lower(mention.first() - 1).equals("and")) {
            return Optional.empty();
        }
        return IntStream.range(page.sentenceStart(mention.first()), mention.first())
                .filter(at ->
                        SAME.getOrDefault(page.lower(mention.first()), Set.of()).contains(page.lower(at)))
                .mapToObj(at -> new Run(at, at + 1))
                .findFirst()
                .map(earlier -> before(earlier, person, attribution).through("relative: the same as before"));
    }

    /** A name that ends right before the pronoun, or that the apposition before it belongs to. */
    private Optional<Referent> named(Run mention, boolean person) {
        var page = scene.page();
        var between = new ClauseReach(page);
        Cast.Appearance found = null;
        for (var appearance : scene.cast().appearances()) {
            var end = appearance.name().run().end();
            var near = end <= mention.first() && page.sentence(end - 1) == page.sentence(mention.first());
            var where = page.lower(appearance.name().whole().first() - 1).equals("in");
            if (near
                    && !(person && where)
                    && (!person || appearance.entity().isPerson())
                    && between.reaches(end, mention.first())) {
                found = appearance;
            }
        }
        return Optional.ofNullable(found)
                .map(appearance ->
                        Referent.named(appearance.entity(), Resolution.COREFERENT, "relative: the name before"));
    }

    private Optional<Referent> settled(Run mention) {
        return scene.settled().stream()
                .filter(settled -> settled.mentioned()
                        && settled.place().end() <= mention.first()
                        && mention.first() - settled.place().end() <= 1)
                .reduce((first, second) -> second)
                .map(settled -> settled.referent().through("relative: the source before"));
    }

    private Referent phrase(Run mention, boolean person, Attribution attribution) {
        return new NounBefore(scene.page(), scene.cast())
                .find(mention.first(), person)
                .map(found -> definite(found, person, attribution)
                        .or(() -> subject(found.run().first()))
                        .or(() -> asSubject(found.run(), mention, attribution))
                        .or(() -> person ? apposed(found) : Optional.empty())
                        .orElseGet(() -> described(found, person)))
                .orElseGet(() -> Referent.described(
                        scene.page().text(mention), SourceType.OTHER, false, "relative: nothing before it fits"));
    }

    /** “the minister who”, “his own supporters, who”: whomever the description stands for. */
    private Optional<Referent> definite(NounBefore.Found found, boolean person, Attribution attribution) {
        var page = scene.page();
        var first = found.run().first();
        var the = page.lower(first).equals("the") && Nouns.isPerson(page.lower(found.noun()));
        return person && scene.cast().at(found.noun()).isEmpty() && (the || isTheirs(first, found.noun()))
                ? Optional.of(new DefiniteDescriptions(scene, pool)
                        .resolve(Mention.in(page, scene.cast(), found.run()), attribution)
                        .through("relative: the description before"))
                : Optional.empty();
    }

    private Optional<Referent> apposed(NounBefore.Found found) {
        var page = scene.page();
        return new Apposed(scene).resolve(Mention.in(page, scene.cast(), found.run()), page.lower(found.noun()));
    }

    private Referent described(NounBefore.Found found, boolean person) {
        var head = scene.page().lower(found.noun());
        var type = Nouns.type(head) == SourceType.OTHER && person ? SourceType.GROUP : Nouns.type(head);
        return Referent.described(
                scene.page().text(found.run()), type, Nouns.isPeople(head), "relative: the noun before");
    }

    /** “As someone who lives there, I say”: the subject that the clause is put before. */
    private Optional<Referent> asSubject(Run noun, Run mention, Attribution attribution) {
        var page = scene.page();
        var start = page.sentenceStart(noun.first());
        if (!page.lower(start).equals("as") || noun.first() != start + 1) {
            return Optional.empty();
        }
        return IntStream.range(mention.end(), page.sentenceEnd(start) - 1)
                .filter(at -> page.word(at).is(","))
                .mapToObj(comma -> subjectAt(comma + 1, attribution))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Referent> subjectAt(int at, Attribution attribution) {
        var lower = scene.page().lower(at);
        return SUBJECTS.contains(lower)
                ? Optional.of(new Pronouns(scene, pool).resolve(new Run(at, at + 1), lower, attribution))
                : scene.cast()
                        .at(at)
                        .filter(found -> found.entity().isPerson())
                        .map(found -> Referent.named(found.entity(), Resolution.COREFERENT, "relative: as whom"));
    }

    /** “his own supporters, who” */
    private boolean isTheirs(int owner, int head) {
        var noun = scene.page().lower(head);
        return Pronouns.isPossessive(scene.page().lower(owner)) && (Nouns.isPerson(noun) || Nouns.isPeople(noun));
    }

    /** “He was a desperate man who”, “Renner is a bully, a liar and a thief who”: the subject of the was. */
    private Optional<Referent> subject(int noun) {
        var page = scene.page();
        var phrase = noun;
        while (phrase > 1
                && page.sentence(phrase - 1) == page.sentence(noun)
                && (page.word(phrase - 1).is(",")
                        || page.word(phrase - 1).is("and")
                        || (phrase < noun && NounBefore.belongs(page.word(phrase - 1))))) {
            phrase--;
        }
        var verb = page.lower(phrase - 1);
        var before = phrase - 2;
        if ((!verb.equals("is") && !verb.equals("was")) || before < 0) {
            return Optional.empty();
        }
        var pronoun = page.lower(before);
        if (Pronouns.gender(pronoun) != Gender.UNKNOWN) {
            return new Pronouns(scene, pool).person(new Run(before, before + 1));
        }
        return scene.cast()
                .at(before)
                .map(found -> Referent.named(found.entity(), Resolution.COREFERENT, "relative: who is that noun"));
    }
}
