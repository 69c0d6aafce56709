package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Resolves the description of one person: “the mayor”, “the Republican nominee”.
 *
 * <p>First somebody of whom the article says the same noun, the more of the description the better; then (for one described as known)
 * whom the article is most about. Fixes “the Republican nominee” beside a Democratic one. Gets wrong “the prime minister” of one
 * country where only another's was described before.
 */
final class PersonDescriptions {

    /**
     * What papers call somebody famous in turn with the name. Any other role of which the article says nothing is somebody
     * else: “the judge said” is not the runner whom the paragraph before named.
     */
    private static final Set<String> STANDS_FOR_A_NAME = Lists.of("nouns.txt").get("known-as");

    /** What anybody who spoke without a name may be called next, beside what insiders are called. */
    private static final Set<String> ANYBODY = Set.of("person", "man", "woman");

    private static final Set<String> INSIDERS = Lists.of("nouns.txt").get("insider");

    /** The most words of such a description. */
    private static final int BRIEF = 3;

    /** Whoever spoke last is spoken of in this paragraph or in one of the next two. */
    private static final int SOON = 3;

    private static final Set<String> PARTIES = Set.of("democrat", "republican");

    private static final String AGE = "-year-old";
    private static final double SAME_NOUN = 4;
    private static final double A_WORD = 2;
    /** Whom the article never introduces, it takes for known, as “the nominee” does. */
    private static final double NEEDS_NO_INTRODUCTION = 3;

    private static final double OF_FREQUENCY = 2;

    private final Scene scene;
    private final Pool pool;
    private final Page page;
    private final Map<Attribution, Bystanders> bystanders = new HashMap<>();

    PersonDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
    }

    Optional<Referent> resolve(Mention mention, String head, Attribution attribution) {
        var gender = gender(mention);
        return aged(mention, gender, attribution)
                .or(() -> ofParty(mention, head, gender, attribution))
                .or(() -> ofRole(mention, head, gender, attribution))
                .or(() -> ofBody(mention, gender, attribution))
                .or(() -> again(mention, head, gender))
                .or(() -> isBrief(mention) && !isToldApart(mention, head) && (standsForAName(head) || isFormer(mention))
                        ? protagonist(mention, gender, attribution)
                        : Optional.empty());
    }

    static boolean standsForAName(String head) {
        return STANDS_FOR_A_NAME.contains(Nouns.latest(head));
    }

    /** “the man behind her”, “the woman with the dog”: nobody else, and so nobody who was named. */
    boolean isToldApart(Mention mention, String head) {
        var end = mention.core().end();
        return ANYBODY.contains(head)
                && end < mention.run().end()
                && !page.word(end).is(",");
    }

    /** The 34-year-old, the father-of-four. */
    static boolean isAged(Page page, Run core) {
        return IntStream.range(core.first(), core.end())
                .anyMatch(at -> page.lower(at).endsWith(AGE) || Nouns.isParentOfSome(page.lower(at)));
    }

    /** What any noun of the core shows: “the former first lady and senator”. */
    Gender gender(Mention mention) {
        var shown = Nouns.gender(page.lower(mention.head()));
        for (var i = mention.core().first(); i < mention.core().end(); i++) {
            shown = shown.orElse(Nouns.gender(page.lower(i)));
        }
        return shown;
    }

    /** “the 34-year-old”: whom the sentence, or the one before, is about. */
    private Optional<Referent> aged(Mention mention, Gender gender, Attribution attribution) {
        Predicate<Referent> other = referent -> isOther(referent, gender, mention, attribution);
        return isAged(page, mention.core()) && isBrief(mention)
                ? pool.justBefore(mention.run(), attribution, other)
                        .or(() -> pool.best(mention.run(), attribution, other))
                        .map(found -> found.through("description: the person before, by age"))
                : Optional.empty();
    }

    /** The article gives the candidate an age, “Otto Baum, 52,”, and it is not the one described. */
    private boolean isOfOtherAge(Referent referent, Run core) {
        var described = IntStream.range(core.first(), core.end())
                .mapToObj(page::lower)
                .filter(word -> word.matches("\\d{2}" + AGE))
                .mapToInt(word -> Integer.parseInt(word.substring(0, 2)))
                .findFirst();
        return described.isPresent()
                && scene.cast().named(referent.name()).stream()
                        .flatMap(entity -> entity.mentions().stream())
                        .map(name -> Ages.after(page, name.run()))
                        .anyMatch(stated -> stated.isPresent() && stated.getAsInt() != described.getAsInt());
    }

    /** “The Democrat told”: whom the sentence before is about, unless that one is of another party. */
    private Optional<Referent> ofParty(Mention mention, String head, Gender gender, Attribution attribution) {
        return PARTIES.contains(head)
                ? pool.justBefore(
                                mention.run(),
                                attribution,
                                referent -> isOther(referent, gender, mention, attribution)
                                        && mayBeOf(head, scene.cast().roles(referent)))
                        .map(found -> found.through("description: the person before, who may be of that party"))
                : Optional.empty();
    }

    private static boolean mayBeOf(String party, Set<String> roles) {
        return Synonyms.describe(roles, party) || PARTIES.stream().noneMatch(other -> Synonyms.describe(roles, other));
    }

    private boolean isFormer(Mention mention) {
        return page.lower(mention.run().first() + 1).equals("former");
    }

    /** “the Lantern employee” after “Rosa Klein of The Lantern”: the one person whom the article says to be of that body. */
    private Optional<Referent> ofBody(Mention mention, Gender gender, Attribution attribution) {
        var body = scene.cast().within(mention.core()).stream()
                .map(appearance -> appearance.name().last().toLowerCase(Locale.ROOT))
                .findFirst();
        return body.flatMap(name -> pool.best(
                        mention.run(),
                        attribution,
                        referent -> isOther(referent, gender, mention, attribution)
                                && scene.cast().roles(referent).contains(name),
                        referent -> 0))
                .map(found -> found.through("description: the person of that body"));
    }

    /** “A White House aide said … The insider added”: who spoke last, where the article does not name that one. */
    private Optional<Referent> again(Mention mention, String head, Gender gender) {
        var run = mention.run();
        if (!(ANYBODY.contains(head) || INSIDERS.contains(head))
                || !Phrases.isDefinite(page.lower(run.first()))
                || run.length() > BRIEF) {
            return Optional.empty();
        }
        return scene.settled().stream()
                .filter(settled -> settled.mentioned() && settled.place().end() <= run.first())
                .reduce((one, next) -> next)
                .filter(last -> page.paragraph(run.first())
                                - page.paragraph(last.place().first())
                        < SOON)
                .map(Settled::referent)
                .filter(last -> isUnnamed(last) && last.gender().agreesWith(gender))
                .map(found -> found.through("description: who was left unnamed before"));
    }

    private static boolean isUnnamed(Referent referent) {
        return referent.isDescription() && referent.type() == SourceType.PERSON && !referent.plural();
    }

    private Optional<Referent> ofRole(Mention mention, String head, Gender gender, Attribution attribution) {
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> isOther(referent, gender, mention, attribution)
                                && Synonyms.describe(scene.cast().roles(referent), head),
                        referent -> fit(referent, mention))
                .map(found -> found.through("description: the person of that role"));
    }

    /** A named person of that gender whom neither the mention nor its own claim names, nor the source speaks to. */
    boolean isOther(Referent referent, Gender gender, Mention mention, Attribution attribution) {
        var person = referent.type() == SourceType.PERSON
                && !referent.plural()
                && !referent.isDescription()
                && referent.gender().agreesWith(gender);
        return person
                && !scene.cast().isNamedIn(mention.run(), referent)
                && attribution.content().stream().noneMatch(span -> scene.cast().isNamedIn(page.run(span), referent))
                && !scene.turns().isInterlocutor(mention.run().first(), referent)
                && !Bystanders.isTeller(scene, mention.run(), referent)
                && !isOfOtherAge(referent, mention.core())
                && !bystanders
                        .computeIfAbsent(attribution, one -> new Bystanders(scene, one))
                        .include(referent);
    }

    /** How much of the description the article says of the candidate. */
    private double fit(Referent referent, Mention mention) {
        var roles = scene.cast().roles(referent);
        var score = roles.contains(page.lower(mention.head())) ? SAME_NOUN : 0;
        for (var i = mention.run().first(); i < mention.core().last(); i++) {
            score += Synonyms.describe(roles, page.lower(i)) && !Phrases.isDeterminer(page.lower(i)) ? A_WORD : 0;
        }
        return score;
    }

    private boolean isBrief(Mention mention) {
        return page.lower(mention.run().first()).equals("the")
                && mention.run().length() <= 8
                && mention.run().end() <= mention.core().end() + 4;
    }

    private Optional<Referent> protagonist(Mention mention, Gender gender, Attribution attribution) {
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> isOther(referent, gender, mention, attribution),
                        referent -> OF_FREQUENCY * Math.log(1 + pool.frequency(referent))
                                + (scene.cast().roles(referent).isEmpty() ? NEEDS_NO_INTRODUCTION : 0))
                .map(found -> found.through("description: whom the article is about"));
    }
}
