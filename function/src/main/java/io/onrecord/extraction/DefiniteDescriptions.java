package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves descriptions: “the mayor”, “the newspaper”, “the report”, “the officials”; or leaves them as they are.
 *
 * <p>By the owner first, then whom the next paragraphs introduce as a source, then who or what was named before, then who is
 * introduced after it by the same noun.
 */
final class DefiniteDescriptions {

    private static final Set<String> ADDED = Set.of(
            "who", "whose", "whom", "which", "speaking", "asking", "requesting", "insisting", "citing", "declining");

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
        return apposed(mention, head)
                .or(() -> people(mention))
                .or(() -> members(mention, head, attribution))
                .or(() -> owned.view(mention, attribution))
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

    /** “his daughter, Ellie, a student with an interest in design”, “Wexcom, a firm that”: whom the comma before it ends. */
    private Optional<Referent> apposed(Mention mention, String head) {
        var comma = mention.run().first() - 1;
        var indefinite =
                page.lower(comma + 1).equals("a") || page.lower(comma + 1).equals("an");
        return indefinite && page.lower(comma).equals(",")
                ? scene.cast()
                        .at(comma - 1)
                        .filter(before -> before.entity().isPerson()
                                ? Nouns.isPerson(head)
                                : isBody(before.entity()) && Nouns.isBody(head))
                        .map(before -> Referent.named(
                                before.entity(), Resolution.COREFERENT, "description: in apposition to the name"))
                : Optional.empty();
    }

    private static boolean isBody(Entity entity) {
        return entity.type() == SourceType.ORGANIZATION && !Places.contains(entity.name());
    }

    private Optional<Referent> back(Mention mention, String head, Attribution attribution, SourceType type) {
        var persons = new PersonDescriptions(scene, pool);
        var bodies = new BodyDescriptions(scene, pool);
        var groups = new GroupDescriptions(scene, pool);
        return switch (type) {
            case PERSON -> {
                // Asked first, for whoever learns the weights must see every choice.
                var likeliest = new LikeliestPersons(scene, pool).resolve(mention, head, attribution);
                yield persons.resolve(mention, head, attribution)
                        .or(() -> bodies.longer(mention, head, attribution))
                        .or(() -> likeliest);
            }
            case ORGANIZATION ->
                Nouns.isBodies(head)
                        ? bodies.longer(mention, head, attribution)
                        : bodies.resolve(mention, head, attribution);
            case DOCUMENT -> bodies.longer(mention, head, attribution);
            case GROUP ->
                groups.named(mention, head)
                        .or(() -> bodies.longer(mention, head, attribution))
                        .or(() -> groups.two(mention, head, attribution));
            case OTHER -> Optional.empty();
        };
    }

    private Referent itself(Mention mention, String head) {
        var text = Referent.bare(withFullNames(essence(mention)));
        var type = SourceKinds.of(page, scene.cast(), mention);
        return Referent.described(text, type, type == SourceType.GROUP, "description: the article names nobody for it")
                .withGender(Nouns.gender(head));
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

    /** Without what a comma adds: “two officials, who asked not to be named”. */
    private Run essence(Mention mention) {
        for (var i = mention.core().end(); i < mention.run().end(); i++) {
            var apposition = page.lower(i + 1).equals("a") || page.lower(i + 1).equals("an");
            var including = page.lower(i + 2).startsWith("includ");
            if (page.word(i).is(",") && !including && (apposition || ADDED.contains(page.lower(i + 1)))) {
                return new Run(mention.run().first(), i);
            }
        }
        return mention.run();
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
