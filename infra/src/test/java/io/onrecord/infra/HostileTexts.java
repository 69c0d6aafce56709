package io.onrecord.infra;

import static io.onrecord.infra.Hostile.Fate.EITHER;
import static io.onrecord.infra.Hostile.Fate.READ;
import static io.onrecord.infra.Hostile.Fate.REJECTED;
import static io.onrecord.infra.Hostile.flood;

import io.onrecord.article.Limits;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plain texts that are valid and odd: what the tagger and the rules after it must bear. */
final class HostileTexts {

    private static final String SAID = "“It opens in June,” Mira Santos said.\n";

    /** Long enough to make a loop within a loop felt. */
    private static final int LONG = 30_000;

    /** Short enough to be read: three quarters of what an article may have. */
    private static final int MOST_PIECES = Limits.DEFAULT.pieces() * 3 / 4;

    /** As long as a text may be. */
    private static final int LONGEST = 500_000;

    /**
     * Repeated to a long text.
     *
     * @param name of the article that says little else
     * @param text what is repeated
     * @param pieces of its words as the tagger counts them, rounded up
     */
    private record Flood(String name, String text, int pieces) {

        /** In one line. */
        String line() {
            return flood(text, pieces == 0 ? LONG : Math.min(LONG, text.length() * (MOST_PIECES / pieces)));
        }

        /** Half as long, in lines. */
        String lines() {
            return flood(flood(text, 40) + '\n', line().length() / 2);
        }
    }

    private static final List<Flood> FLOODS = List.of(
            new Flood("opening-quotes", "“", 1),
            new Flood("closing-quotes", "”", 1),
            new Flood("straight-quotes", "\" ", 1),
            new Flood("apostrophes", "' ", 1),
            new Flood("single-quotes", "‘a’ ", 3),
            new Flood("guillemets", "«a ", 2),
            new Flood("german-quotes", "„a “", 3),
            new Flood("crossed-quotes", "“a ‘b ” c’ ", 7),
            new Flood("unbalanced", "“He said ‘no’, ", 7),
            new Flood("brackets", "([", 2),
            new Flood("closing-brackets", ")", 1),
            new Flood("full-stops", ". ", 1),
            new Flood("ellipses", "…", 1),
            new Flood("dashes", "— ", 1),
            new Flood("commas", ",", 1),
            new Flood("capitals", "Aa ", 1),
            new Flood("he-said", "He said. ", 3),
            new Flood("according-to", "according to ", 2),
            new Flood("told-told", "told ", 1),
            new Flood("claims", "Mira Santos said it was late. ", 7),
            new Flood("titles", "President Dr. Sir Lord ", 5),
            new Flood("initials", "J. ", 2),
            new Flood("ideographs", "港", 1),
            new Flood("hebrew", "הנמל ייפתח ", 9),
            new Flood("combining", "e\u0301\u0302\u0303", 1),
            new Flood("emoji", "👩‍👩‍👧‍👦", 4),
            new Flood("gibberish", "qzxjkvwq ", 7),
            new Flood("zero-width", "\u200b", 0),
            new Flood("numbers", "1,234.5 ", 5));

    private HostileTexts() {}

    static Stream<Hostile> all() {
        return Stream.of(floods(), names(), invisible(), sizes(), metadata()).flatMap(hostile -> hostile);
    }

    private static Stream<Hostile> floods() {
        return FLOODS.stream()
                .flatMap(flood -> Stream.of(
                        Hostile.of(READ, "flood-" + flood.name() + ".txt", SAID + flood.line()),
                        Hostile.of(READ, "lines-" + flood.name() + ".txt", SAID + flood.lines())));
    }

    private static Stream<Hostile> names() {
        var many = new StringBuilder();
        IntStream.range(0, 1_700)
                .forEach(i -> many.append("Mira")
                        .append(letters(i))
                        .append(" Santos")
                        .append(letters(7 * i))
                        .append(" said no. "));
        return Stream.of(
                Hostile.of(READ, "as-many-people-as-can-be.txt", many.toString()),
                Hostile.of(READ, "emoji-in-a-name.txt", "“It opens,” Mira 🎉 Sant🎉s said.\n" + SAID),
                Hostile.of(READ, "direction-in-a-name.txt", "“It opens,” \u202eMira\u202c \u2067Santos\u2069 said.\n"),
                Hostile.of(READ, "zero-width-in-a-name.txt", "“It opens,” M\u200bira S\u200dantos\u2060 said.\n"),
                Hostile.of(READ, "look-alikes-in-a-name.txt", "“It opens,” Мira Sаntоs said.\n"),
                Hostile.of(
                        READ,
                        "stacked-accents-in-a-name.txt",
                        "“It opens,” M" + flood("\u0301", 5_000) + "ira said.\n"),
                Hostile.of(EITHER, "name-of-75-kb.txt", "“It opens,” " + flood("Mira ", 75_000) + "said.\n"),
                Hostile.of(
                        EITHER, "name-of-one-word-of-100-kb.txt", "“It opens,” M" + flood("ira", 100_000) + " said.\n"),
                Hostile.of(READ, "script-in-a-name.txt", "“It opens,” <script>alert(1)</script> Santos said.\n"),
                Hostile.of(READ, "query-in-a-name.txt", "“It opens,” Robert'); DROP TABLE claims;-- Santos said.\n"),
                Hostile.of(READ, "hash-in-a-name.txt", "“It opens,” Mira#article#0001 Santos said.\n"));
    }

    /** Two letters and more for a number, so that each name is another. */
    private static String letters(int number) {
        var name = new StringBuilder();
        for (var rest = number + 26; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.toString();
    }

    private static Stream<Hostile> invisible() {
        var controls = IntStream.range(1, 32).mapToObj(Character::toString).reduce("", String::concat);
        return Stream.of(
                Hostile.of(REJECTED, "nul-first.txt", "\0" + SAID),
                Hostile.of(REJECTED, "nul-last.txt", SAID + "\0"),
                Hostile.of(REJECTED, "only-spaces.txt", " \t\r\n\f \u2028\u2029\u3000"),
                Hostile.of(EITHER, "only-zero-width.txt", "\u200b\u200c\u200d\u2060\ufeff"),
                Hostile.of(READ, "controls.txt", SAID.replace(" ", controls)),
                Hostile.of(READ, "delete-and-c1.txt", SAID.replace(" ", "\u007f\u0080\u0085\u009f")),
                Hostile.of(READ, "noncharacters.txt", SAID + "\ufffe\uffff\udbff\udfff\ufdd0"),
                Hostile.of(READ, "private-use.txt", SAID + "\ue000\uf8ff\udb80\udc00"),
                Hostile.of(READ, "tags.txt", SAID.replace("M", "M\udb40\udc41\udb40\udc7f")),
                Hostile.of(READ, "variation-selectors.txt", SAID.replace("e", "e\ufe0f\udb40\udd00")),
                Hostile.of(READ, "replacement.txt", SAID.replace("e", "\ufffd")),
                Hostile.of(
                        READ, "carriage-returns.txt", SAID.replace("\n", "\r").repeat(200)),
                Hostile.of(
                        READ,
                        "line-separators.txt",
                        SAID.replace("\n", "\u2028").repeat(200)),
                Hostile.of(READ, "mirrored.txt", "\u202e" + SAID.repeat(50)),
                Hostile.of(READ, "no-break.txt", SAID.replace(" ", "\u00a0").repeat(50)),
                Hostile.of(READ, "full-width.txt", "“Ｉｔ ｏｐｅｎｓ，” Ｍｉｒａ Ｓａｎｔｏｓ ｓａｉｄ．\n"));
    }

    private static Stream<Hostile> sizes() {
        return Stream.of(
                Hostile.of(REJECTED, "as-long-as-can-be-of-marks.txt", flood(".,", LONGEST)),
                Hostile.of(REJECTED, "as-long-as-can-be-of-claims.txt", flood("He said no. ", LONGEST)),
                Hostile.of(REJECTED, "one-character-too-long.txt", flood("x", LONGEST + 1)),
                Hostile.of(READ, "one-word-as-long-as-can-be.txt", flood("x", LONGEST)),
                Hostile.of(READ, "blank-as-long-as-can-be.txt", SAID + flood(" ", LONGEST - 100) + "x"),
                Hostile.of(READ, "lines-as-many-as-can-be.txt", SAID + flood("\n", LONGEST - 100) + "x"),
                Hostile.of(READ, "as-many-words-as-can-be.txt", flood("the port and the town, she said. ", 58_000)),
                Hostile.of(READ, "unbalanced-as-many-as-can-be.txt", flood("“He said ‘no’, ", 33_000)),
                Hostile.of(READ, "title-of-100-kb.txt", flood("x ", 20_000) + "\n" + SAID));
    }

    private static Stream<Hostile> metadata() {
        return Stream.of(
                        Map.of("outlet", "=?UTF-8?Q?" + flood("=C3", 600) + "?="),
                        Map.of("outlet", "=?UTF-8?B?!!!!?= =?x-none?Q?a?="),
                        Map.of("outlet", flood("O", 1_500)),
                        Map.of("title", flood("=?UTF-8?Q?a?= ", 1_500)),
                        Map.of("url", "javascript:alert(1)"),
                        Map.of("url", "http://" + flood("a.", 1_500)),
                        Map.of("url", "https://[::1"),
                        Map.of("published-at", "9999999999999-99-99T99:99:99Z"),
                        Map.of("published-at", flood("2024-", 1_000)),
                        Map.of("published-at", "-0001-01-01"))
                .map(metadata -> Hostile.of(READ, "metadata-" + Integer.toHexString(metadata.hashCode()) + ".txt", SAID)
                        .with(metadata));
    }
}
