package io.onrecord.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the text around a name says its bearer is: the title before it, the apposition before or after it, “X is a …”.
 *
 * <p>Fixes “Rick Wilson, a Florida-based strategist,” and “her adviser, Jake Sullivan,”. Gets wrong “Smith, a city of 5,000,” only
 * where the list takes a noun for a person's.
 */
final class Roles {

    private static final int LONGEST = 16;
    private static final Set<String> ADJECTIVES = Lists.of("nouns.txt").get("role-adjective");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "their", "its", "our", "my", "another", "one");
    /** “named Otto Baum to the board”: he has the office now, and not who named him. */
    private static final Set<String> AFTER_A_NAMING = Set.of("to", "as", "on", "in");

    private static final Set<String> CALLED = Set.of("called", "named", "dubbed");
    private static final Set<String> ENDS = Set.of(
            ",", ".", ";", ":", "—", "–", "--", "-", "(", ")", "“", "”", "\"", "who", "which", "that", "whose", "!",
            "?");

    private final Page page;
    private final List<Run> sources;

    /**
     * @param sources the mentions of sources: one that begins after a name's comma is no apposition to it
     */
    Roles(Page page, List<Run> sources) {
        this.page = page;
        this.sources = sources;
    }

    /** The words that describe whoever is named here, in lower case, without small words. */
    Set<String> heads(Name name) {
        var heads = new HashSet<String>();
        for (var run : new Run[] {before(name), after(name), copula(name), called(name)}) {
            collect(run, heads);
        }
        heads.addAll(SharedRoles.of(page, name));
        heads.addAll(inCourt(name));
        return heads;
    }

    /** “Miranda Stoke, prosecuting,”: what British court reports call a barrister. */
    private Set<String> inCourt(Name name) {
        var comma = name.run().end();
        var enclosed = page.lower(comma).equals(",") && page.lower(comma + 2).equals(",");
        var doing = enclosed ? page.lower(comma + 1) : "";
        return doing.equals("prosecuting") ? Set.of("prosecutor", "barrister", "lawyer") : Set.of();
    }

    /** The longest phrase that introduces the name here, without a leading “a”; "" for none. */
    String phrase(Name name) {
        var after = after(name);
        var chosen = !after.isEmpty() && hasHead(after) ? after : before(name);
        return chosen.isEmpty() || !hasHead(chosen) ? "" : trim(page.text(chosen));
    }

    private static String trim(String phrase) {
        return phrase.replaceAll("\\s+", " ").replaceFirst("[\\s,;:–—-]+$", "");
    }

    private boolean hasHead(Run run) {
        var heads = new HashSet<String>();
        collect(run, heads);
        return heads.stream().anyMatch(head -> Nouns.isPerson(head) || Nouns.isBody(head));
    }

    /** What an owner is called says nothing of the owned: “the nominee's daughter”. */
    private Run ownWords(Run run) {
        var first = run.first();
        for (var i = run.first(); i < run.end(); i++) {
            if (page.word(i).isPossessive() && !page.word(i - 1).isCapitalised()) {
                first = i + 1;
            }
        }
        return new Run(Math.min(first, run.end()), run.end());
    }

    private void collect(Run whole, Set<String> into) {
        var run = ownWords(whole);
        for (var i = run.first(); i < run.end(); i++) {
            var lower = page.lower(i);
            if (page.word(i).isWord() && !Phrases.isDeterminer(lower) && !Phrases.isPreposition(lower)) {
                into.add(lower);
            }
        }
    }

    /** The words before the name: its titles, and small words before those (“former”, “senior policy adviser”), or “the …,”. */
    private Run before(Name name) {
        var end = name.run().first();
        var at = end;
        if (at > 0 && page.word(at - 1).is(",") && at >= 2) {
            var comma = at - 1;
            var from = determinerBefore(comma);
            return from < 0 ? new Run(end, end) : new Run(from, comma);
        }
        while (at > 0 && end - at < LONGEST && page.sentence(at - 1) == page.sentence(end) && describes(at - 1)) {
            at--;
        }
        return new Run(at, end);
    }

    private boolean describes(int i) {
        var word = page.word(i);

        if (word.is("of")) {
            return i > 0 && page.word(i - 1).isCapitalised();
        }
        if (FirstNames.contains(word.text()) && word.isCapitalised()) {
            return false;
        }
        return word.isWord()
                && !Phrases.isPreposition(word.lower())
                && !Phrases.isLink(word.lower())
                && (word.isCapitalised() || isModifier(i));
    }

    /** A noun for persons, a usual adjective, or a word that is no verb by its form and stands before such a noun. */
    private boolean isModifier(int i) {
        var lower = page.lower(i);
        if (Nouns.isDoer(lower) && page.word(i + 1).isCapitalised()) {
            return true;
        }
        if (Nouns.isPerson(lower) || Nouns.isBody(lower) || ADJECTIVES.contains(lower) || Phrases.isDeterminer(lower)) {
            return true;
        }
        var verbal = lower.endsWith("ed")
                || lower.endsWith("ing")
                || lower.endsWith("ly")
                || lower.endsWith("s")
                || CueWords.isSaying(lower);
        var next = page.lower(i + 1);
        return !verbal && (Nouns.isPerson(next) || Nouns.isBody(next) || Nouns.isDocument(next));
    }

    private int determinerBefore(int comma) {
        for (var at = comma - 1;
                at >= 0 && comma - at < LONGEST && !ENDS.contains(page.lower(at)) && !isVerb(at);
                at--) {
            if (page.word(at).isPossessive() && at > 0 && page.word(at - 1).isCapitalised()) {
                return headEnds(at, comma) ? withTitle(at - 1) : -1;
            }
            if (DETERMINERS.contains(page.lower(at)) && !page.lower(at - 1).equals("of")) {
                return headEnds(at, comma) ? at : -1;
            }
        }
        return -1;
    }

    /** “Mr Thripp's predecessor”: with the owner's title. */
    private int withTitle(int owner) {
        return owner > 0 && Nouns.isTitle(page.lower(owner - 1)) ? owner - 1 : owner;
    }

    private boolean isVerb(int i) {
        var lower = page.lower(i);
        return CueWords.isSaying(lower)
                || (Phrases.isLink(lower) && !lower.equals("and"))
                || (lower.endsWith("ed") && CueWords.isStatement(lower));
    }

    /** Whether a person or body is described between the two, before any preposition. */
    private boolean headEnds(int from, int to) {
        for (var i = from + 1; i < to; i++) {
            if (Phrases.isPreposition(page.lower(i)) || i == to - 1) {
                var head = Phrases.isPreposition(page.lower(i)) ? page.lower(i - 1) : page.lower(i);
                return Nouns.isPerson(head) || Nouns.isBody(head);
            }
        }
        return false;
    }

    /** “, the former secretary of defense,” after the name. */
    private Run after(Name name) {
        var comma = name.run().end();
        if (page.lower(comma).equals(",")
                && page.word(Math.min(comma + 1, page.size() - 1)).isNumber()) {
            comma += 2;
        }
        if (!page.lower(comma).equals(",") || comma + 1 >= page.size()) {
            return new Run(comma, comma);
        }
        var end = comma + 1;
        while (end < page.size()
                && end - comma < LONGEST
                && page.sentence(end) == page.sentence(comma)
                && !ENDS.contains(page.lower(end))) {
            end++;
        }
        var run = new Run(comma + 1, end);
        var speaks = sources.stream().anyMatch(source -> source.first() == run.first());
        return isApposition(run) && !speaks ? run : new Run(comma, comma);
    }

    private boolean isApposition(Run run) {
        if (run.isEmpty() || (page.word(run.first()).isCapitalised() && !Nouns.isTitle(page.lower(run.first())))) {
            return false;
        }
        if (DETERMINERS.contains(page.lower(run.first()))
                || page.lower(run.first()).equals("former")) {
            return true;
        }
        return Nouns.isPerson(page.lower(run.first()))
                || (run.length() > 1 && Nouns.isPerson(page.lower(run.first() + 1)));
    }

    /** “a maker of pills called Larkmed”, “a man named Otto Baum”. */
    private Run called(Name name) {
        var verb = name.run().first() - 1;
        var from = CALLED.contains(page.lower(verb)) ? determinerBefore(verb) : -1;
        var indefinite = Phrases.isIndefinite(page.lower(from));
        var opens = from >= 0 && page.sentenceStart(from) == from;
        return !indefinite
                        || opens
                        || AFTER_A_NAMING.contains(page.lower(name.run().end()))
                ? new Run(name.run().first(), name.run().first())
                : new Run(from, verb);
    }

    private Run copula(Name name) {
        var verb = name.run().end();
        var is = page.lower(verb).equals("is")
                || page.lower(verb).equals("was")
                || page.lower(verb).equals("became");
        if (!is || !DETERMINERS.contains(page.lower(verb + 1))) {
            return new Run(verb, verb);
        }
        var end = verb + 1;
        while (end < page.size()
                && end - verb < LONGEST
                && page.sentence(end) == page.sentence(verb)
                && !ENDS.contains(page.lower(end))) {
            end++;
        }
        return new Run(verb + 1, end);
    }
}
