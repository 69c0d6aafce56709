package io.onrecord.extraction;

import io.onrecord.claim.Kind;
import io.onrecord.claim.SourceType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether the article withholds the name of a person or people who spoke to it, and the reason it gives.
 *
 * <p>Fixes “two people familiar with the talks” beside “voters”: those who could be named, beside a crowd that could not. Gets wrong a
 * spokesman whose name the paper simply left out in one mention and never gives.
 *
 * @param withheld whether the name is withheld
 * @param reason why, in the article's words; "" for none
 * @param rule the rule that decided
 */
record Anonymity(boolean withheld, String reason, String rule) {

    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b((?:who |which )?(?:spoke|speaking|spoken|talked|agreed to speak|agreed to talk|insisted|asking|requesting|requested|asked|declined|declining|refused|wished|preferred|was granted|were granted|granted|did not want|didn['’]t want|wanted)"
                    + "[^.“”\"]{0,60}?(?:anonymity|anonymously|not to be (?:named|identified|quoted)|(?:be|being) (?:named|identified)|remain anonymous|unnamed)(?:[^.,“”\"]{0,90})?"
                    + "|(?:who (?:refused|declined|did not want|didn['’]t want|asked|requested|preferred|would not)|refusing|declining|asking|requesting)"
                    + "[^.,“”\"]{0,30}? (?:(?:his|her|their) (?:\\w+ )?names?)(?: (?:not )?(?:to )?be (?:used|published|withheld|printed))?"
                    + "(?: (?:because|as|for fear|citing)[^.,“”\"]{0,90})?"
                    + "|whose (?:\\w+ )?names? [^.,“”\"]{0,40}?(?:withheld|withholding|not being (?:used|published))(?: [^.,“”\"]{0,90})?"
                    + "|(?:who |because [\\w ]{2,30} )?(?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to [^.,“”\"]{3,60})");
    /** What a source without a name is said to know, or not to be allowed: it comes after the noun. */
    private static final Pattern KNOWING = Pattern.compile(
            ",? (?:(?:intimately |closely |directly )?familiar with|close to|(?:who (?:was|were|is|are|has been|had been|have been) )?(?:briefed|informed) (?:on|about|of)"
                    + "|with (?:\\w+ )?(?:knowledge|insight|access)|(?:directly )?involved (?:in|with)|privy to|aware of|present (?:at|in)"
                    + "|(?:who (?:was|were|is|are) )?not authori[sz]ed|who (?:asked|spoke|declined|requested|insisted|wished|preferred|did not want))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> INSIDERS = Lists.of("nouns.txt").get("insider");
    private static final Set<String> GENERIC = Lists.of("nouns.txt").get("generic");
    private static final Set<String> VAGUE = Lists.of("nouns.txt").get("vague");
    private static final Set<String> SPEECH = Set.of(
            "according",
            "emphasized",
            "emphasised",
            "saying",
            "telling",
            "adding",
            "described",
            "acknowledged",
            "stressed",
            "conceded",
            "predicted",
            "cautioned",
            "recalled",
            "disclosed",
            "revealed",
            "indicated",
            "speaking",
            "spoke",
            "confided",
            "suggested",
            "commented",
            "comment",
            "pointed",
            "insisted",
            "threatened",
            "denied");
    static final Anonymity NONE = new Anonymity(false, "", "named, or nobody in particular");

    /** Whether a sentence says that somebody's name is withheld, or what an unnamed source is said to know. */
    static boolean isAskedFor(String sentence) {
        return REASON.matcher(sentence).find() || KNOWING.matcher(sentence).find();
    }

    /** What the article says of this source at this place. */
    static Anonymity of(Page page, Settled settled, Kind kind) {
        var referent = settled.referent();
        var human = referent.type() == SourceType.PERSON || referent.type() == SourceType.GROUP;
        if (!human || !referent.isDescription() || referent.name().equals("the author")) {
            return NONE;
        }
        var reason = reason(page, settled);
        if (!reason.isEmpty()) {
            return new Anonymity(true, reason, "the article says so");
        }
        var withheld = kind != Kind.ATTITUDE
                && speaks(page, settled)
                && !isToldAsEvent(page, settled)
                && (knows(referent)
                        || (referent.type() == SourceType.PERSON ? isOne(referent) : areInsiders(referent)));
        return withheld ? new Anonymity(true, "", "one who spoke and is not named") : NONE;
    }

    private static String reason(Page page, Settled settled) {
        if (!settled.mentioned()) {
            return "";
        }
        var at = settled.place().first();
        var sentence = page.text(
                new Run(page.sentenceStart(at), page.sentenceEnd(settled.place().last())));
        var found = REASON.matcher(sentence);
        return found.find() ? found.group(1).strip() : "";
    }

    /** Whether the cue is one of plain speech. */
    private static boolean speaks(Page page, Settled settled) {
        return settled.attribution().cue().stream().map(page::run).anyMatch(cue -> {
            for (var i = cue.first(); i < cue.end(); i++) {
                if (CueWords.isSaying(page.lower(i)) || SPEECH.contains(page.lower(i))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** “a day after officials said”: what was said is background, not this article's source. */
    private static boolean isToldAsEvent(Page page, Settled settled) {
        var before = page.lower(settled.place().first() - 1);
        return before.equals("after") || before.equals("since") || before.equals("when");
    }

    private static boolean isOne(Referent referent) {
        var words = words(referent);
        var head = head(words);
        if (words[0].equals("someone") || words[0].equals("somebody")) {
            return true;
        }
        var one = Set.of("a", "an", "one", "another").contains(words[0]);
        return (INSIDERS.contains(Nouns.singular(head)) && !Phrases.isDefinite(words[0]))
                || (one
                        && !(GENERIC.contains(head) && Phrases.isIndefinite(words[0]))
                        && Nouns.isPerson(head)
                        && !referent.name().contains(" who "));
    }

    private static boolean areInsiders(Referent referent) {
        var words = words(referent);
        var head = head(words);
        return INSIDERS.contains(Nouns.singular(head)) && !VAGUE.contains(words[0]);
    }

    /** “a person familiar with the trial”: not “those close to retirement”, who are a crowd. */
    private static boolean knows(Referent referent) {
        var found = KNOWING.matcher(referent.name());
        return found.find()
                && !Set.of("those", "anyone", "all", "many", "most", "voters", "americans")
                        .contains(words(referent)[0]);
    }

    private static String[] words(Referent referent) {
        return KNOWING.split(referent.name(), 2)[0].toLowerCase(Locale.ROOT).split(" ", -1);
    }

    /** The last noun before a preposition, a comma or a relative clause. */
    private static String head(String[] words) {
        var head = words[0];
        for (var i = 0; i < words.length; i++) {
            var word = words[i].replaceAll("[^\\p{L}'-]", "");
            var ofOne = i > 0 && Phrases.isQuantity(words[i - 1]) && word.equals("of");
            if ((!ofOne && (Phrases.isPreposition(word) || Phrases.isLink(word))) || head.endsWith(",")) {
                break;
            }
            head = words[i].endsWith(",") ? word + "," : word;
        }
        return head.replace(",", "");
    }
}
