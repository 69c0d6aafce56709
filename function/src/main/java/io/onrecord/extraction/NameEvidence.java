package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a name is a person's, where the name alone does not tell: by what stands beside it anywhere in the article.
 *
 * <p>Fixes “Nguyen, 43,” and “said Abboud”. Gets wrong a company that “said” something and is never called “the company”, “it” or
 * anything's spokesman's: it is taken for a person.
 */
final class NameEvidence {

    private static final Set<String> PLURALS =
            Set.of("chers", "ists", "ians", "ites", "ocrats", "icans", "wingers", "ivists", "owans");
    private static final Set<String> TALKS =
            Set.of("spoke", "speaks", "talked", "talks", "interview", "interviews", "conversation", "spoken");

    /** The most words of “his younger brother”. */
    private static final int KIN = 3;

    /** What tells where somebody is from: “Darra Whitlow of Saint Anne's”. */
    private static final Set<String> FROM = Set.of("of", "from", "at");

    /** What a body is as often as a person: “main owner Tidewater Invest”. */
    private static final Set<String> OWNERS = Set.of(
            "owner",
            "co-owner",
            "sponsor",
            "partner",
            "rival",
            "backer",
            "investor",
            "shareholder",
            "creditor",
            "competitor",
            "client",
            "customer",
            "landlord",
            "contractor",
            "operator",
            "supplier",
            "member");

    private final Page page;
    private final List<Run> sources;
    private final Set<String> people = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();

    NameEvidence(Page page, List<Name> names, List<Run> sources) {
        this.page = page;
        this.sources = sources;
        for (var name : names) {
            NameSorts.withoutLegalForm(name).ifPresent(bodies::add);
            if (name.sort() == Name.Sort.UNKNOWN) {
                weigh(name);
            } else if (name.sort() == Name.Sort.PERSON) {
                people.add(name.text());
                people.add(name.last());
            }
        }
        spread(names);
        join(names);
    }

    /** Mira Santos is a person where Ms. Santos, or Santos alone, is one. */
    private void spread(List<Name> names) {
        for (var name : names) {
            if (name.sort() == Name.Sort.UNKNOWN
                    && name.words().length > 1
                    && isKnownFamily(name.last())
                    && !isAfterThe(name)) {
                people.add(name.text());
            }
        }
    }

    /**
     * “Otto Baum and Zsovar Ombai”: beside a person's, a name of two words is a person's, where the article has neither word in small
     * letters. Gets wrong “Baum and Epic Harvest”, a firm, where it speaks of no harvest.
     */
    private void join(List<Name> names) {
        var small = IntStream.range(0, page.size())
                .filter(at -> !page.word(at).isCapitalised())
                .mapToObj(page::lower)
                .collect(Collectors.toSet());
        for (var i = 0; i + 1 < names.size(); i++) {
            var one = names.get(i);
            var two = names.get(i + 1);
            var joined = one.words().length == 2
                    && two.words().length == 2
                    && two.whole().first() == one.run().end() + 1
                    && page.lower(one.run().end()).equals("and");
            if (joined && isPerson(one) != isPerson(two)) {
                var other = isPerson(one) ? two : one;
                if (other.sort() == Name.Sort.UNKNOWN && !isAfterThe(other) && !isOfWords(other, small)) {
                    people.add(other.text());
                }
            }
        }
    }

    private static boolean isOfWords(Name name, Set<String> small) {
        return Arrays.stream(name.words()).anyMatch(word -> small.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The family name of somebody, or one letter off it. */
    private boolean isKnownFamily(String family) {
        return people.contains(family) || people.stream().anyMatch(other -> NameParts.isMisspelt(other, family));
    }

    boolean isPerson(Name name) {
        return switch (name.sort()) {
            case PERSON -> true;
            case BODY, PLACE -> false;
            case UNKNOWN -> !isPlural(name) && people.contains(name.text()) && !bodies.contains(name.text());
        };
    }

    /** Birchers, Iowans: a family name hardly ends so. */
    private static boolean isPlural(Name name) {
        var lower = name.text().toLowerCase(Locale.ROOT);
        return name.words().length == 1 && PLURALS.stream().anyMatch(lower::endsWith);
    }

    SourceType type(Name name) {
        if (name.sort() == Name.Sort.UNKNOWN && isPlural(name)) {
            return SourceType.GROUP;
        }
        var institution = Aliases.WORLD.find(name.text());
        if (institution.isPresent()) {
            return institution.get().type();
        }
        var head = name.last().toLowerCase(Locale.ROOT);
        if (isPerson(name)) {
            return SourceType.PERSON;
        }
        if (name.sort() == Name.Sort.BODY || Nouns.isBody(head) || Nouns.isBodies(head)) {
            return SourceType.ORGANIZATION;
        }
        if (Nouns.isPeople(head)) {
            return SourceType.GROUP;
        }
        return Nouns.isDocument(head) ? SourceType.DOCUMENT : SourceType.ORGANIZATION;
    }

    private void weigh(Name name) {
        if (isAfterThe(name) || isThing(name) || new BodyEvidence(page).speaksFor(name)) {
            bodies.add(name.text());
        } else if (isGivenName(name)
                || isSource(name)
                || isAged(name)
                || isAfterRole(name)
                || isMet(name)
                || speaks(name)
                || isRelated(name)) {
            people.add(name.text());
            people.add(name.last());
        }
    }

    /** The Ghent Convention, the Harbour Act. */
    private static boolean isThing(Name name) {
        var last = name.last().toLowerCase(Locale.ROOT);
        return name.words().length > 1 && (Nouns.isDocument(last) || Nouns.isEvent(last));
    }

    /** The whole source, or the end of one: “Cruz”, “chief executive, Laszlo Bock”. */
    private boolean isSource(Name name) {
        return sources.stream().anyMatch(run -> {
            var next = page.lower(name.run().end());
            var ends = run.end() == name.run().end() || next.equals(",") || next.equals("(") || next.equals("'s");
            var after = name.run().first() > run.first() ? page.lower(name.run().first() - 1) : ",";
            var owned = after.equals("'s") && name.words().length > 1;
            var opens = run.first() == name.run().first() && name.words().length > 1 && FROM.contains(next);
            return run.covers(name.run())
                    && (ends || opens)
                    && (owned || after.equals(",") || Nouns.isPerson(after) || after.equals("("));
        });
    }

    private boolean isAfterThe(Name name) {
        return page.lower(name.whole().first() - 1).equals("the")
                && name.title().isEmpty();
    }

    /** Melanie, and never a family name: the article knows her by the first. */
    private static boolean isGivenName(Name name) {
        return name.words().length == 1
                && FirstNames.contains(name.text())
                && !Places.contains(name.text())
                && name.text().length() > 2;
    }

    /** “Ramil Carr, 31,”, “Ramil Carr (31)” */
    private boolean isAged(Name name) {
        return Ages.after(page, name.run()).isPresent();
    }

    private boolean isAfterRole(Name name) {
        var before = page.lower(name.whole().first() - 1);
        var body = Nouns.isBody(before);
        return (Nouns.isPerson(before) && !before.equals("one") && !OWNERS.contains(before))
                || (Nouns.isDoer(before) && !body && name.words().length > 1);
    }

    /** “spoke to Mira Santos”, “an interview with Mira Santos”. */
    private boolean isMet(Name name) {
        var to = page.lower(name.whole().first() - 1);
        var talk = page.lower(name.whole().first() - 2);
        return name.words().length > 1
                && (((to.equals("to") || to.equals("with")) && TALKS.contains(talk))
                        || (to.equals("for") && talk.equals("questions")));
    }

    private boolean speaks(Name name) {
        var after = page.lower(name.run().end());
        var before = page.lower(name.whole().first() - 1);
        return CueWords.isSaying(after) || before.equals("said") || before.equals("says");
    }

    /** “Rich Beeson, who …”, “Chris Brownell, an audience member,” */
    private boolean isRelated(Name name) {
        var at = name.run().end();
        var who = page.lower(at).equals("who")
                || (page.lower(at).equals(",") && page.lower(at + 1).equals("who"));
        var heads = name.words().length >= 2 || isKin(name) ? new Roles(page, sources).heads(name) : Set.<String>of();
        return who || heads.stream().anyMatch(head -> Nouns.isPerson(head) && !Nouns.isBody(head));
    }

    /** “His younger brother, Shafiqul,”: only whose it is tells a person from a place. */
    private boolean isKin(Name name) {
        var comma = name.whole().first() - 1;
        return page.lower(comma).equals(",")
                && IntStream.rangeClosed(2, KIN).anyMatch(back -> Pronouns.isPossessive(page.lower(comma - back)));
    }
}
