package io.onrecord.extraction;

import java.util.Locale;
import java.util.Set;

/**
 * What beside a name shows that it is a body's: its officers, what only a body does, and that it calls itself it.
 *
 * <p>Fixes “Orbiston said it would sell both ferries”. Gets wrong “Kranz reported a theft”, where Kranz is a person with no first
 * name in the article: papers and agencies report.
 */
final class BodyEvidence {

    private static final Set<String> BODY_ENDINGS = Set.of(
            "fact", "leaks", "soft", "tech", "corp", "bank", "watch", "media", "news", "press", "wire", "pedia",
            "works", "book", "gram", "care", "check", "foods", "mart", "aid", "pac", "gate", "line", "network", "lab",
            "labs");

    private static final Set<String> OFFICERS = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "chief",
            "ceo",
            "executives",
            "executive",
            "headquarters",
            "shares",
            "stock",
            "board",
            "employees",
            "chairman");

    /** After “it”, or “it was” and the like: what a body says of itself. Not “it would be a mistake”. */
    private static final Set<String> BODY_WORDS = Lists.of("nouns.txt").get("it-company");

    private static final Set<String> AUXILIARIES =
            Set.of("was", "had", "would", "has", "will", "is", "could", "did", "were", "does");

    private static final Set<String> TRADES = Set.of(
            "retailer",
            "lender",
            "insurer",
            "brewer",
            "carrier",
            "supplier",
            "start-up",
            "startup",
            "airline",
            "manufacturer",
            "supermarket",
            "broadcaster",
            "housebuilder",
            "conglomerate",
            "company",
            "firm",
            "charity",
            "union");

    /** How many words after its verb a body calls itself it. */
    private static final int REACH = 6;

    /** The most words of an apposition. */
    private static final int APPOSITION = 5;

    private final Page page;

    BodyEvidence(Page page) {
        this.page = page;
    }

    boolean speaksFor(Name name) {
        return hasOfficers(name)
                || reports(name)
                || soundsLikeBody(name)
                || isWhich(name)
                || isIt(name)
                || isLedBy(name)
                || isAfterTrade(name)
                || isApposed(name)
                || isApposition(name);
    }

    /** Politifact, Microsoft, Wikileaks. */
    private static boolean soundsLikeBody(Name name) {
        var lower = name.text().toLowerCase(Locale.ROOT);
        return name.words().length == 1
                && lower.length() > 6
                && BODY_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** Papers and agencies report; people say. */
    private boolean reports(Name name) {
        var next = page.lower(name.run().end());
        var verb = next.equals("first") || next.equals("has") || next.equals("also")
                ? page.lower(name.run().end() + 1)
                : next;
        return verb.equals("reported") || verb.equals("reports") || verb.equals("published");
    }

    private boolean hasOfficers(Name name) {
        var at = name.run().end();
        var next = page.lower(at).equals("'s") ? page.lower(at + 1) : page.lower(at);
        return (OFFICERS.contains(next) && page.lower(at).equals("'s") && !next.equals("chief"))
                || (next.equals("chief") && page.lower(at + 2).equals("executive"));
    }

    /** “Tidewater, which runs three quays,” */
    private boolean isWhich(Name name) {
        return page.lower(name.run().end()).equals(",")
                && page.lower(name.run().end() + 1).equals("which");
    }

    /** “Tidewater said it was pleased”: no person is an it. */
    private boolean isIt(Name name) {
        var at = name.run().end();
        if (!CueWords.isSaying(page.lower(at))) {
            return false;
        }
        var end = Math.min(at + REACH, page.sentenceEnd(at));
        for (var i = at + 1; i < end; i++) {
            if (page.lower(i).equals("it") || page.lower(i).equals("its")) {
                return (page.lower(i).equals("its") && !page.lower(i - 1).equals("on"))
                        || BODY_WORDS.contains(page.lower(i + 1))
                        || (AUXILIARIES.contains(page.lower(i + 1)) && BODY_WORDS.contains(page.lower(i + 2)));
            }
            if (page.word(i).isCapitalised()
                    || (Phrases.isLink(page.lower(i)) && !page.lower(i).equals("that"))) {
                return false;
            }
        }
        return false;
    }

    /** “Tidewater, the port union, said”, “Tidewater, a union that”; without comma or clause the union may be who speaks. */
    private boolean isApposed(Name name) {
        var comma = name.run().end();
        if (!page.lower(comma).equals(",") || !Phrases.isDeterminer(page.lower(comma + 1))) {
            return false;
        }
        var end = comma + 2;
        while (end < page.size()
                && end - comma <= APPOSITION
                && page.word(end).isWord()
                && !Phrases.isPreposition(page.lower(end))
                && !Phrases.isLink(page.lower(end))) {
            end++;
        }
        var clause = page.lower(end).equals("that") || page.lower(end).equals("which");
        var governed = Phrases.isPreposition(page.lower(name.whole().first() - 1));
        return (page.lower(end).equals(",") || (clause && !governed)) && isBody(page.lower(end - 1));
    }

    /** “The port union, Tidewater, said”, at the start of a sentence only: “In a letter to the union, Kranz, 60, said”. */
    private boolean isApposition(Name name) {
        var comma = name.whole().first() - 1;
        if (!page.lower(comma).equals(",")
                || !page.lower(name.run().end()).equals(",")
                || !isBody(page.lower(comma - 1))) {
            return false;
        }
        var opens = page.sentenceStart(comma);
        return Phrases.isDeterminer(page.lower(opens)) && comma - opens <= APPOSITION;
    }

    private static boolean isBody(String noun) {
        return Nouns.isBody(noun) && !Nouns.isPerson(noun);
    }

    /** “device maker Orrin Medical”, “retailer Tidewater” */
    private boolean isAfterTrade(Name name) {
        var before = page.lower(name.whole().first() - 1);
        return before.endsWith("maker") || TRADES.contains(before);
    }

    /** “the chief executive of Tidewater”, “shares in Tidewater”. */
    private boolean isLedBy(Name name) {
        var of = page.lower(name.whole().first() - 1);
        var officer = page.lower(name.whole().first() - 2);
        return (of.equals("of") || of.equals("for") || of.equals("in") || of.equals("at"))
                && OFFICERS.contains(officer);
    }
}
