package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Resolves a stated source: pronoun, several, name, apposition, self-, or description, in this order.
 *
 * <p>Fixes “her senior policy adviser, Jake Sullivan,”: the apposition names him, not her. Gets wrong “the senator's wife, Smith
 * said,”, should the tagger run over the verb.
 */
final class Mentions {

    private final Scene scene;
    private final Pool pool;
    private final Page page;

    Mentions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
    }

    Referent resolve(Run whole, Attribution attribution) {
        var mention = Mention.in(page, scene.cast(), whole);
        var text = lower(mention.run());
        if (Pronouns.isPronoun(text)) {
            return new Pronouns(scene, pool).resolve(mention.run(), text, attribution);
        }
        return compatriot(mention, attribution)
                .or(() -> new JointSources(scene, this).resolve(mention, attribution))
                .or(() -> titled(mention))
                .or(() -> inOffice(mention))
                .or(() -> afterOffice(mention))
                .or(() -> named(mention))
                .or(() -> apposed(mention))
                .or(() -> ofOneself(mention, text, attribution))
                .orElseGet(() -> new DefiniteDescriptions(scene, pool).resolve(mention, attribution));
    }

    /** “the Dutchman”: like he, or she where the noun does not say. Gets wrong “the Scot” where the article names two. */
    private Optional<Referent> compatriot(Mention mention, Attribution attribution) {
        var run = mention.run();
        var the = run.length() == 2 && page.lower(run.first()).equals("the");
        if (!the || !Places.isCompatriot(page.word(run.last()).text())) {
            return Optional.empty();
        }
        var gender = page.lower(run.last()).endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
        return new Pronouns(scene, pool)
                .spokenOf(run, attribution, gender)
                .map(found -> found.through("description: the person of that people"));
    }

    /** “‘Salt and Rope’ star Ilse Kern”: the role before the last name, whatever stands before that. */
    private Optional<Referent> titled(Mention mention) {
        var run = mention.run();
        return personAtEnd(run)
                .filter(found -> mention.core().end() < run.end())
                .filter(found -> Nouns.isPerson(page.lower(found.name().whole().first() - 1)))
                .filter(found ->
                        isOnePhrase(new Run(run.first(), found.name().whole().first())))
                .map(found -> name(found, mention));
    }

    /**
     * “the Director of the Fire Service, Mr. Otto Baum,”: an office in capitals is not the name. Gets wrong “the Mayor and his
     * guest, Baum”.
     */
    private Optional<Referent> inOffice(Mention mention) {
        var run = mention.run();
        var first = Phrases.isDeterminer(page.lower(run.first())) ? run.first() + 1 : run.first();
        return personAtEnd(run)
                .filter(found -> Nouns.isTitle(page.lower(first)) || Nouns.isPerson(page.lower(mention.head())))
                .filter(found -> {
                    var comma = beforeRoles(found.name().whole().first());
                    return comma >= first
                            && page.word(comma).is(",")
                            && scene.cast().within(new Run(first, comma)).stream()
                                    .noneMatch(other -> other.entity().isPerson());
                })
                .map(found -> name(found, mention));
    }

    /** The last word before a name that is no role. */
    private int beforeRoles(int name) {
        var at = name - 1;
        while (Nouns.isPerson(page.lower(at))) {
            at--;
        }
        return at;
    }

    private Optional<Cast.Appearance> personAtEnd(Run run) {
        return scene.cast()
                .at(run.last())
                .filter(found -> found.entity().isPerson() && found.name().run().end() == run.end());
    }

    /** “chief of staff Ilse Kern”, and not “a friend of actress Ilse Kern”. Gets wrong “a fan of the club Baum”, where that is a club. */
    private Optional<Referent> afterOffice(Mention mention) {
        return personAtEnd(mention.run())
                .filter(found -> found.name().words().length > 1
                        && mention.core().end() < found.name().whole().first()
                        && Nouns.isPerson(page.lower(mention.head()))
                        && isOffice(mention.core().end(), found.name().whole().first() - 1))
                .map(found -> name(found, mention));
    }

    /** No clause and no participle parts office and name, and the word before the name is a thing: staff, roads, no “late”. */
    private boolean isOffice(int of, int last) {
        var lower = page.lower(last);
        return page.lower(of).equals("of")
                && of < last
                && IntStream.rangeClosed(of, last)
                        .noneMatch(at -> !page.word(at).isWord()
                                || Phrases.isLink(page.lower(at))
                                || page.lower(at).endsWith("ing")
                                || page.lower(at).endsWith("ed"))
                && !page.word(last).isCapitalised()
                && !Phrases.isDeterminer(page.lower(last - 1))
                && !Nouns.isPersonOrDoer(lower)
                && !Phrases.isPreposition(lower);
    }

    /** Whether no preposition and no mark parts the words, titles in quotation marks aside. */
    private boolean isOnePhrase(Run run) {
        return IntStream.range(run.first(), run.end())
                .filter(at -> page.depth(at) <= page.depth(run.last()))
                .noneMatch(at -> Phrases.isPreposition(page.lower(at))
                        || page.word(at).is(",")
                        || page.word(at).is(";"));
    }

    /** “Renner is a [self]-described optimist”: whom the text speaks of. */
    private Optional<Referent> ofOneself(Mention mention, String text, Attribution attribution) {
        return (text.equals("self") || text.startsWith("self-"))
                        && scene.cast().within(mention.run()).isEmpty()
                ? pool.best(
                                mention.run(),
                                attribution,
                                referent -> referent.type() == SourceType.PERSON && !referent.isDescription())
                        .map(found -> found.through("self: the person before"))
                : Optional.empty();
    }

    private String lower(Run run) {
        return page.text(run).toLowerCase(java.util.Locale.ROOT).replaceFirst("['’]s$", "");
    }

    /** A person after a person's noun, people after theirs, a body after any that is not one person's. */
    private static boolean fits(Referent found, String head) {
        if (found.type() == SourceType.PERSON) {
            return Nouns.isPersonOrDoer(head);
        }
        var place = Places.contains(found.name());
        return found.plural()
                ? !Nouns.isPerson(head) || Nouns.isBody(head)
                : !place && (Nouns.isBody(head) || head.equals("holdout"));
    }

    /** The core ends in a name: “ABC moderator David Muir”, “Mr. Farage”, “Trump's”. */
    private Optional<Referent> named(Mention mention) {
        var last = mention.core().last();
        while (last > mention.core().first() && !page.word(last).isWord()) {
            last--;
        }
        var at = last;
        return scene.cast()
                .at(at)
                .filter(appearance -> appearance.name().run().end() == at + 1)
                .map(appearance -> name(appearance, mention));
    }

    private Referent name(Cast.Appearance appearance, Mention mention) {
        var entity = appearance.entity();
        var whole = appearance.name().text().equals(entity.name());
        var found = Referent.named(
                entity,
                whole ? Resolution.NAMED : Resolution.COREFERENT,
                whole ? "name" : "name: short for a longer one");
        var before = new Run(
                mention.core().first(),
                Math.max(mention.core().first(), appearance.name().run().first()));
        return found.withRole(role(before, mention, entity));
    }

    private String role(Run before, Mention mention, Entity entity) {
        var after = mention.run().end() > mention.core().end() + 1
                        && page.word(mention.core().end()).is(",")
                ? page.text(new Run(mention.core().end() + 1, mention.run().end()))
                : "";
        var first = page.lower(mention.core().end() + 1);
        if (!after.isEmpty()
                && (Phrases.isDeterminer(first)
                        || first.equals("former")
                        || Nouns.isKnown(first)
                        || Nouns.isKnown(page.lower(mention.core().end() + 2)))) {
            return after;
        }
        return entity.role().isEmpty() && before.length() > 1 ? page.text(before) : entity.role();
    }

    /** “the company's chief executive, John J. Ferriola”: a name after a comma or a dash names the person described. */
    private Optional<Referent> apposed(Mention mention) {
        var head = page.lower(mention.head());
        var describes = (Nouns.isKnown(head) || Nouns.isDoer(head)) && !Nouns.isDocument(head);
        for (var at = mention.core().end(); describes && at + 1 < mention.run().end(); at++) {
            if (page.word(at).is(",") || page.word(at).isDash()) {
                var found = nameAt(at + 1, mention.run(), head);
                if (found.isPresent()) {
                    var role = page.text(new Run(mention.run().first(), at));
                    return found.map(referent -> referent.withRole(role));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> nameAt(int at, Run run, String head) {
        var rest = Mention.in(page, scene.cast(), new Run(at, run.end()));
        var starts = scene.cast().at(at).isPresent()
                || (page.word(at).is("the") && scene.cast().at(at + 1).isPresent());
        if (!starts) {
            return Optional.empty();
        }
        return new JointSources(scene, this)
                .resolve(
                        rest,
                        new Attribution(java.util.List.of(page.span(run)), java.util.List.of(), java.util.List.of(), 1))
                .filter(found -> !Nouns.isPerson(head))
                .or(() -> named(rest))
                .filter(found -> fits(found, head));
    }
}
