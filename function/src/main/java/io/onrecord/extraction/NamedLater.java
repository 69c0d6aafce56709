package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Resolves a description that nothing before it explains to whom or what the next paragraphs introduce by name under the same noun.
 *
 * <p>Fixes “A housing charity has warned … The charity, Lantern House, said”. Gets wrong a lead with “an economist” where another
 * economist is introduced first. Those whom papers often leave unnamed must be introduced by the noun alone: “Dana Rhodes, the
 * spokeswoman”. To name whom the article does not is the worst error: “one senator” and whoever asked for anonymity stay unnamed.
 */
final class NamedLater {

    private final Scene scene;
    private final Page page;

    NamedLater(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    /** Whether the name is withheld is asked last, as it takes a search of the sentence, and most descriptions find nobody. */
    Optional<Referent> resolve(Mention mention, Referent itself) {
        var one = itself.type() == SourceType.PERSON || itself.type() == SourceType.ORGANIZATION;
        if (!one || itself.plural()) {
            return Optional.empty();
        }
        return inHeadline(mention, itself)
                .map(entity -> Referent.named(entity, Resolution.COREFERENT, "description: whom the headline calls so"))
                .or(() -> introduced(mention, itself))
                .filter(found -> !Introduced.isWithheld(page, mention));
    }

    private Optional<Referent> introduced(Mention mention, Referent itself) {
        return scene.cast().within(mention.core()).isEmpty()
                ? scene.cast().appearances().stream()
                        .filter(appearance -> Introduced.isSoonAfter(page, appearance, mention))
                        .map(Cast.Appearance::entity)
                        .filter(entity -> entity.type() == itself.type()
                                && entity.gender().agreesWith(itself.gender())
                                && !entity.isNamedBefore(mention.run().first())
                                && isIntroducedAs(entity, mention))
                        .findFirst()
                        .map(entity -> Referent.named(
                                entity, Resolution.COREFERENT, "description: who is introduced after it by that noun"))
                : Optional.empty();
    }

    /** “House speaker lays out plan”: the one person who has that title, or of whom the article says all that the headline does. */
    private Optional<Entity> inHeadline(Mention mention, Referent itself) {
        var head = page.lower(mention.head());
        var words = more(mention.run(), mention.head());
        var bare = !Phrases.isDeterminer(page.lower(mention.run().first()));
        if (page.paragraph(mention.run().first()) > 1
                || !bare
                || itself.type() != SourceType.PERSON
                || words.isEmpty()) {
            return Optional.empty();
        }
        var bearers = scene.cast()
                .people()
                .filter(person -> Synonyms.describe(person.roles(), head)
                        && person.gender().agreesWith(itself.gender())
                        && (Nouns.isTitle(head)
                                || words.stream().allMatch(word -> Synonyms.describe(person.roles(), word))))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private boolean isIntroducedAs(Entity entity, Mention mention) {
        var head = page.lower(mention.head());
        if (!entity.roles().contains(head)) {
            return false;
        }
        var lead = Introduced.isLead(page, mention);
        if (entity.role().equalsIgnoreCase("the " + head)
                || (lead && entity.role().equalsIgnoreCase(head))) {
            return true;
        }
        var said = said(entity);
        var more = more(mention.core(), mention.head());
        var all = more(mention.run(), mention.head());
        return (!Introduced.isOftenUnnamed(head) || (lead && !more.isEmpty()))
                && said.containsAll(more)
                && (lead || !more.isEmpty() || (!all.isEmpty() && said.containsAll(all)));
    }

    /** What these words say beside the noun. */
    private Set<String> more(Run run, int head) {
        return IntStream.range(run.first(), run.end())
                .filter(at -> at != head
                        && page.word(at).isWord()
                        && !Phrases.isDeterminer(page.lower(at))
                        && !Phrases.isPreposition(page.lower(at)))
                .mapToObj(page::lower)
                .collect(Collectors.toSet());
    }

    private static Set<String> said(Entity entity) {
        var said = new HashSet<>(NameParts.words(entity.name()));
        said.addAll(entity.roles());
        return said;
    }
}
