package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Optional;

/**
 * Resolves several sources in one mention, each for itself: “Kern and the ministry”, “Kern, Baum and their lawyers”.
 *
 * <p>Gets wrong “the Department of Ports and Harbours”, should no list and no second mention show that it is one name.
 */
final class JointSources {

    private final Scene scene;
    private final Mentions mentions;
    private final Page page;

    JointSources(Scene scene, Mentions mentions) {
        this.scene = scene;
        this.mentions = mentions;
        this.page = scene.page();
    }

    /** “X and Y”, “X, Y and the Z”: each for itself, where the first ends in a name or body right before the “and”. */
    Optional<Referent> resolve(Mention mention, Attribution attribution) {
        var and = andAfterNames(mention);
        if (and < 0 || and + 1 >= mention.run().end()) {
            return Optional.empty();
        }
        var left = mentions.resolve(new Run(mention.run().first(), and), attribution);
        var right = ofTheFirst(left, new Run(and + 1, mention.run().end()), attribution);
        if (left.isNobody() || right.isNobody()) {
            return Optional.empty();
        }
        var name = left.name() + " and " + right.name();
        var bodies = left.type() == SourceType.ORGANIZATION && right.type() == SourceType.ORGANIZATION;
        var type = bodies ? SourceType.ORGANIZATION : SourceType.GROUP;
        var resolution = left.isDescription() && right.isDescription() ? Resolution.DESCRIBED : Resolution.NAMED;
        return Optional.of(new Referent(name, type, Gender.UNKNOWN, true, "", resolution, "several: each for itself"));
    }

    /** “Kern and her neighbours”: hers. Gets wrong “Baum and his sister” where a third man's is meant. */
    private Referent ofTheFirst(Referent left, Run rest, Attribution attribution) {
        var right = mentions.resolve(rest, attribution);
        var owner = page.lower(rest.first());
        return left.type() == SourceType.PERSON
                        && !left.plural()
                        && Pronouns.gender(owner) != Gender.UNKNOWN
                        && left.gender().agreesWith(Pronouns.gender(owner))
                        && right.isDescription()
                        && rest.length() > 1
                ? OwnedDescriptions.of(left, page.text(new Run(rest.first() + 1, rest.end())), right)
                : right;
    }

    /** The “and” or comma that joins two sources; -1 for none. */
    private int andAfterNames(Mention mention) {
        var run = mention.run();
        var end = afterOrigin(mention.core());
        if (end >= run.end()
                || !(endsInNameOrBody(mention.core())
                        || isPronoun(mention.core())
                        || page.text(new Run(end + 1, run.end())).equals("I")
                        || (page.word(end).is("nor") && Nouns.isPeople(page.lower(end - 1))))) {
            return -1;
        }
        if (page.depth(end) > page.depth(run.last())) {
            return -1;
        }
        if (page.word(end).is("and") || page.word(end).is("nor")) {
            return end + 1 < run.end() && startsSource(end + 1) ? end : -1;
        }
        var listed =
                page.word(end).is(",") && scene.cast().at(end + 1).isPresent() && hasAnd(new Run(end + 1, run.end()));
        return listed && endsInName(mention.core()) ? end : -1;
    }

    /** “Ted Cruz of Texas and …”: the place after a name is skipped. */
    private int afterOrigin(Run core) {
        var end = core.end();
        var origin = end + 1 < page.size() && page.word(end).is("of") && endsInName(core)
                ? scene.cast().at(end + 1)
                : Optional.<Cast.Appearance>empty();
        return origin.filter(found -> found.name().sort() == Name.Sort.PLACE)
                .map(found -> found.name().run().end())
                .orElse(end);
    }

    private boolean hasAnd(Run rest) {
        var after = Mention.in(page, scene.cast(), rest);
        var next = after.core().end();
        return endsInName(after.core())
                && next < rest.end()
                && (page.word(next).is("and")
                        || (page.word(next).is(",") && page.lower(next + 1).equals("and"))
                        || page.word(next).is(","));
    }

    /** “he and the other ministers” */
    private boolean isPronoun(Run core) {
        return core.length() == 1 && Pronouns.isPronoun(page.lower(core.first()));
    }

    private boolean startsSource(int at) {
        return Phrases.isDeterminer(page.lower(at))
                || page.word(at).isCapitalised()
                || Pronouns.isPronoun(page.lower(at))
                || page.lower(at).equals("other")
                || page.lower(at).equals("others");
    }

    private boolean endsInNameOrBody(Run core) {
        return endsInName(core) || Nouns.isBody(page.lower(core.last()));
    }

    private boolean endsInName(Run core) {
        return scene.cast().at(core.last()).isPresent();
    }
}
