package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Resolves descriptions by whose they are: “his attorney”, “Renner's lawyer”, “her critics”.
 *
 * <p>Fixes “his lawyer” where the article introduces Tom Baird, Renner's lawyer. Gets wrong “his brother” where he has two.
 */
final class OwnedDescriptions {

    /** What somebody has an opinion in: by her account, in his mind. */
    private static final Set<String> VIEWS = Set.of(
            "view",
            "mind",
            "eyes",
            "opinion",
            "account",
            "estimation",
            "reckoning",
            "telling",
            "argument",
            "words",
            "admission",
            "judgment",
            "judgement",
            "imagination");

    private static final int LONGEST_VIEW = 5;

    /** Whose a speaker, or the writer, says that something is. */
    private static final Set<String> SPEAKERS = Set.of("my", "our", "your");

    private final Scene scene;
    private final Pool pool;
    private final Page page;

    OwnedDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
    }

    /** “his attorney”, “Pagliano's lawyer”: the person whom the article introduces as the owner's. */
    Optional<Referent> relation(Mention mention, String head, Attribution attribution) {
        var first = mention.run().first();
        var pronoun = Set.of("his", "her").contains(page.lower(first));
        if (!Nouns.isPerson(head) || (!pronoun && !isPossessed(mention))) {
            return Optional.empty();
        }
        var owner = pronoun
                ? new Pronouns(scene, pool)
                        .resolve(new Run(first, first + 1), page.lower(first), attribution)
                        .name()
                : page.text(new Run(first, first + 1));
        return scene.families().spouse(mention, owner).or(() -> introduced(mention, head, owner));
    }

    /** Of whom the article says that noun and the owner's name. */
    private Optional<Referent> introduced(Mention mention, String head, String owner) {
        var first = mention.run().first();
        var family = NameParts.surname(owner).toLowerCase(Locale.ROOT);
        return scene.cast()
                .people()
                .filter(person -> Synonyms.describe(person.roles(), head)
                        && person.gender().agreesWith(Nouns.gender(head)))
                .filter(person ->
                        person.roles().contains(family) || person.roles().contains(page.lower(first)))
                .filter(person -> !NameParts.surname(person.name())
                                .toLowerCase(Locale.ROOT)
                                .equals(family)
                        || person.roles().contains(head))
                .findFirst()
                .map(person -> Referent.named(person, Resolution.COREFERENT, "description: who is the owner's"));
    }

    /** “in her view”, “Renner's own argument”, “in his mind”: who thinks so. */
    Optional<Referent> view(Mention mention, Attribution attribution) {
        var run = mention.run();
        if (!VIEWS.contains(page.lower(run.last())) || run.length() > LONGEST_VIEW) {
            return Optional.empty();
        }
        var owner = page.lower(run.first());
        if (Pronouns.isPossessive(owner)) {
            return Optional.of(
                    new Pronouns(scene, pool).resolve(new Run(run.first(), run.first() + 1), owner, attribution));
        }
        return scene.cast()
                .at(run.first())
                .filter(found -> page.word(found.name().run().end()).isPossessive())
                .map(found -> Referent.named(found.entity(), Resolution.COREFERENT, "description: whose view it is"));
    }

    /** “a league whose leaders”, “generals, most of whom”: the words before, in place of the pronoun. */
    Optional<Referent> related(Mention mention, Attribution attribution, Referent itself) {
        var run = mention.run();
        var whose = page.lower(run.first()).equals("whose") && run.length() > 1;
        var whom = run.length() > 2
                && page.lower(run.last()).equals("whom")
                && page.lower(run.last() - 1).equals("of");
        if (!whose && !whom) {
            return Optional.empty();
        }
        var pronoun = whose ? run.first() : run.last();
        var before = whose ? run : new Run(run.first(), run.last());
        var found = new Relatives(scene, pool).before(new Run(run.first(), run.first() + 1), whom, attribution);
        if (found.type() == SourceType.OTHER && found.name().equals(page.text(new Run(pronoun, pronoun + 1)))) {
            return Optional.empty();
        }
        var name = whose
                ? possessive(Referent.bare(found.name())) + " " + page.text(new Run(before.first() + 1, before.end()))
                : page.text(before) + " " + found.name();
        var type = whom ? found.type() : itself.type();
        return Optional.of(
                Referent.described(name, type, itself.plural() || whom, "description: of whom it is said before"));
    }

    /** “his advisers”, “my mother”: the owner's name in place of the pronoun. */
    Optional<Referent> owned(Mention mention, Attribution attribution, Referent itself) {
        var first = mention.run().first();
        var owner = page.lower(first);
        var speaker = SPEAKERS.contains(owner);
        if (!(speaker || Set.of("his", "her", "their", "its").contains(owner))
                || mention.run().length() < 2) {
            return Optional.empty();
        }
        var found = new Pronouns(scene, pool).resolve(new Run(first, first + 1), owner, attribution);
        if ((found.type() == SourceType.OTHER && !speaker) || found.name().contains(" and ")) {
            return Optional.empty();
        }
        return Optional.of(of(found, page.text(new Run(first + 1, mention.run().end())), itself));
    }

    /** “the newspaper's editorial”: the owner's name in place of what it is called. Not “Sheriff's deputies”, of no sheriff before. */
    Optional<Referent> ofDescribed(Mention mention, Attribution attribution, Referent itself) {
        var run = mention.run();
        var mark = run.first();
        while (mark < mention.core().end() && !page.word(mark).isPossessive()) {
            mark++;
        }
        if (mark == run.first()
                || !isDefinite(run)
                || mark >= mention.core().last()
                || scene.cast().at(mark - 1).isPresent()) {
            return Optional.empty();
        }
        var owner = Mention.in(page, scene.cast(), new Run(run.first(), mark));
        var found = new DefiniteDescriptions(scene, pool).resolve(owner, attribution);
        if (found.isDescription() || found.isNobody()) {
            return Optional.empty();
        }
        return Optional.of(of(found, page.text(new Run(mark + 1, run.end())), itself));
    }

    /** With its determiner, or right after it. */
    private boolean isDefinite(Run run) {
        return Phrases.isDefinite(page.lower(run.first())) || Phrases.isDefinite(page.lower(run.first() - 1));
    }

    /** “many of them”: those before, in place of the pronoun. Not “a petition by many of them”. */
    Optional<Referent> ofThem(Mention mention, Attribution attribution, Referent itself) {
        var run = mention.run();
        if (run.length() < 3
                || !page.lower(run.last()).equals("them")
                || !page.lower(run.last() - 1).equals("of")
                || IntStream.range(run.first(), run.last() - 1).anyMatch(at -> Phrases.isPreposition(page.lower(at)))) {
            return Optional.empty();
        }
        var found = new Pronouns(scene, pool).resolve(new Run(run.last(), run.end()), "them", attribution);
        return found.type() == SourceType.OTHER
                ? Optional.empty()
                : Optional.of(Referent.described(
                        page.text(new Run(run.first(), run.last())) + " " + found.name(),
                        itself.type(),
                        true,
                        "description: of those before"));
    }

    /** What is owned, with its owner's name: Ilse Kern's neighbours. */
    static Referent of(Referent owner, String owned, Referent itself) {
        var name = possessive(Referent.bare(owner.name())) + " " + owned.replaceAll("\\s+", " ");
        return Referent.described(name, itself.type(), itself.plural(), "description: with its owner's name")
                .withGender(itself.gender());
    }

    static String possessive(String name) {
        return name.endsWith("s") ? name + "'" : name + "'s";
    }

    boolean isPossessed(Mention mention) {
        for (var i = mention.core().first(); i < mention.core().end(); i++) {
            if (page.word(i).isPossessive() && i < mention.core().last()) {
                return true;
            }
        }
        return false;
    }
}
