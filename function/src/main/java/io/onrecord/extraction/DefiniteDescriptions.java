package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves descriptions: “the mayor”, “the newspaper”, “the report”, “the officials”; or leaves them as they are.
 *
 * <p>By apposition first and the name that they give of themselves, then by people, pair, party, family and owner, then by their
 * number, then whom the next paragraphs introduce as a source, then who or what was named before, then who is introduced after it
 * by the same noun.
 */
final class DefiniteDescriptions {

    /** Both of two persons are named so few sentences before “the latter”. */
    private static final int NEAR = 4;

    private static final Set<String> ACTS = Set.of(
            "ism", "tion", "ment", "case", "support", "vote", "belief", "claim", "view", "fear", "hope", "attack");

    /** The people of a party by its adjective; “Republican criticism”, not “the Republican”, who is one of them. */
    private static final Map<String, String> PARTIES =
            Map.of("republican", "Republicans", "democratic", "Democrats", "democrat", "Democrats");

    private final Scene scene;
    private final Pool pool;
    private final Page page;

    DefiniteDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
    }

    Referent resolve(Mention mention, Attribution attribution) {
        var head = page.lower(mention.head());
        var itself = itself(mention, head);
        var owned = new OwnedDescriptions(scene, pool);
        return new Apposed(scene)
                .resolve(mention, head)
                .or(() -> new SelfNamed(scene).resolve(mention))
                .or(() -> people(mention))
                .or(() -> ofTwo(mention))
                .or(() -> members(mention, head, attribution))
                .or(() -> owned.view(mention, attribution))
                .or(() -> scene.families().member(mention))
                .or(() -> owned.relation(mention, head, attribution))
                .or(() -> owned.related(mention, attribution, itself))
                .or(() -> owned.ofThem(mention, attribution, itself))
                .or(() -> owned.owned(mention, attribution, itself))
                .or(() -> owned.ofDescribed(mention, attribution, itself))
                .or(() -> new GroupDescriptions(scene, pool).others(mention, attribution))
                .or(() -> new CountedDescriptions(scene, pool).resolve(mention, attribution))
                .or(() -> new Introduced(scene, pool).resolve(mention, itself))
                .or(() -> pointsBack(mention) ? back(mention, head, attribution, itself.type()) : Optional.empty())
                .or(() -> new NamedLater(scene).resolve(mention, itself))
                .orElse(itself);
    }

    /** “the Saudis said”, “Saudis insist”: their country, where the article names it. */
    private Optional<Referent> people(Mention mention) {
        var run = mention.run();
        var definite = run.length() == 2 && page.lower(run.first()).equals("the");
        return definite || (run.length() == 1 && page.paragraph(run.first()) == 0)
                ? Places.countryOf(page.word(run.last()).text())
                        .flatMap(country -> scene.cast().entities().stream()
                                .filter(entity -> entity.name().equals(country))
                                .findFirst())
                        .map(entity -> Referent.named(
                                entity, Resolution.COREFERENT, "description: the country of that people"))
                : Optional.empty();
    }

    /** “Kern received Baum, and the latter said”: the last of two persons, or the one before. */
    private Optional<Referent> ofTwo(Mention mention) {
        var word = page.lower(mention.run().last());
        if (mention.run().length() != 2 || !(word.equals("latter") || word.equals("former"))) {
            return Optional.empty();
        }
        var names = scene.cast().appearances().stream()
                .filter(found -> found.name().run().end() <= mention.run().first()
                        && found.entity().isPerson()
                        && page.sentence(mention.run().first())
                                        - page.sentence(found.name().run().first())
                                < NEAR)
                .map(Cast.Appearance::entity)
                .distinct()
                .toList();
        return names.size() == 2
                ? Optional.of(Referent.named(
                        names.get(word.equals("latter") ? 1 : 0),
                        Resolution.COREFERENT,
                        "description: one of two persons"))
                : Optional.empty();
    }

    /** “Republican criticism of the plan”: the party's people, whom the adjective before the cue stands for. */
    private Optional<Referent> members(Mention mention, String head, Attribution attribution) {
        var run = mention.run();
        var alone = run.length() == 1
                || (run.length() == 2 && page.lower(run.first()).equals("the"));
        var before = alone
                && page.paragraph(run.first()) > 0
                && attribution.cue().stream()
                        .map(page::run)
                        .anyMatch(cue -> cue.first() == run.end() && (run.length() == 1 ? !isVerb(cue) : isAct(cue)));
        return Optional.ofNullable(PARTIES.get(head))
                .filter(people -> before)
                .map(people ->
                        Referent.described(people, SourceType.GROUP, true, "description: the people of that party"));
    }

    private boolean isVerb(Run cue) {
        var lower = page.lower(cue.first());
        return CueWords.isSaying(lower) || Phrases.isLink(lower) || lower.endsWith("ed") || lower.endsWith("es");
    }

    /** “the Republican case”, and not “the Republican insists”. */
    private boolean isAct(Run cue) {
        var lower = page.lower(cue.first());
        return ACTS.stream().anyMatch(lower::endsWith);
    }

    private Optional<Referent> back(Mention mention, String head, Attribution attribution, SourceType type) {
        var persons = new PersonDescriptions(scene, pool);
        var bodies = new BodyDescriptions(scene, pool);
        var groups = new GroupDescriptions(scene, pool);
        return switch (type) {
            case PERSON -> {
                var likeliest = new LikeliestPersons(scene, pool);
                var observed =
                        pool.isObserved() ? likeliest.resolve(mention, head, attribution) : Optional.<Referent>empty();
                yield persons.resolve(mention, head, attribution)
                        .or(() -> bodies.longer(mention, head, attribution))
                        .or(() -> pool.isObserved() ? observed : likeliest.resolve(mention, head, attribution));
            }
            case ORGANIZATION, DOCUMENT -> new LikeliestBodies(scene, pool).resolve(mention, head, attribution);
            case GROUP ->
                groups.named(mention, head)
                        .or(() -> bodies.longer(mention, head, attribution))
                        .or(() -> groups.two(mention, head, attribution));
            case OTHER -> Optional.empty();
        };
    }

    private Referent itself(Mention mention, String head) {
        var text = new OwnWords(scene, pool).of(mention);
        var type = SourceKinds.of(page, scene.cast(), mention);
        return Referent.described(text, type, type == SourceType.GROUP, "description: the article names nobody for it")
                .withGender(Nouns.gender(head));
    }

    /** The, this; or a bare singular, as headlines have it. */
    private boolean pointsBack(Mention mention) {
        var first = page.lower(mention.run().first());
        var bare = !first.endsWith("s")
                && (mention.run().length() == 1 || (mention.core().length() == 1 && Nouns.isPerson(first)));
        return ((Phrases.isDefinite(first) || first.equals("my") || first.equals("our"))
                        && !new OwnedDescriptions(scene, pool).isPossessed(mention))
                || bare;
    }
}
