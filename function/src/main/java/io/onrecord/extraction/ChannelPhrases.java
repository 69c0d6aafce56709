package io.onrecord.extraction;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence in which a phrase may say through what something was said: “in a statement”, “on Radio Holm”, “to reporters”.
 *
 * @param text the sentence without what was said and who said it
 * @param cue where in the text the cue begins
 */
record ChannelPhrases(String text, int cue) {

    /** What is sent: the letter to the bank is the channel, not the bank; of an interview with the bank it is the bank. */
    private static final Set<String> LETTERS =
            Set.of("letter", "email", "e-mail", "memo", "message", "note", "petition");

    private static final String NOUN = "(?i:(?:written |joint |prepared |brief )?(?:" + Nouns.media() + ")s?)";
    private static final String ADJECTIVES =
            "[\"“]?(?:(?:an?|the|his|her|their|its|this|that|another|one|several|recent|two|both)\\s+)?[\"“]?(?:(?!(?:to|of|that|by|in|at|and|for|with|who|the|a|is|was|are|said|from|on)\\s)[\\w’'.&/,-]+\\s+){0,4}?";
    private static final String PROPER = "(?:the |The )?[A-Z][\\w’'.&-]*(?:\\s+(?:of\\s+)?[A-Z][\\w’'.&-]*)*";
    /** “the Hamburg magazine” before its name. */
    private static final String OUTLET =
            "(?:the\\s+)?(?:[A-Z][\\w-]*\\s+)?(?:newspaper|magazine|daily|weekly|paper|broadcaster|radio|station|website|site|agency|tabloid|blog|podcast)\\s+(?=[A-Z])";

    private static final Pattern MEDIUM = Pattern.compile(
            "\\b(?:[Ii]n|[Bb]y|[Vv]ia|[Tt]hrough|[Dd]uring|[Aa]t|[Oo]n|from|[Aa]ccording to|issued|issuing|released|releasing|published|filed|sent|wrote|launched|aired|put out)\\s+("
                    + ADJECTIVES + NOUN
                    + ")\\b(?![’'])(?:\\s+(?:with|to)\\s+(?:" + OUTLET
                    + "|(?!the\\b)[a-z]+\\s+|the\\s+(?:[a-z]+\\s+){1,3}of\\s+|(?:the\\s+)?[A-Z]\\w*[’']s\\s+(?:[a-z]+\\s+){1,3})?("
                    + PROPER + "))?"
                    + "(?:,?\\s+(?:of\\s+|called\\s+)?((?<=(?:book|memoir),\\s)[A-Z]\\w+(?: (?:[a-z]{1,3} )?[A-Z]\\w+)+(?=,)|“[^”]{2,60}”|''[^']{2,60}''|\"[^\"]{2,60}\"))?");
    private static final Pattern SPEAKS_TO = Pattern.compile(
            "\\b(?:statement|spoke|speaking|talking|interview|said|saying|remarks|explained|complained|announced|wrote|comments|boasted|comment)\\s+(?:to|with)\\s+("
                    + PROPER
                    + "|(?:the |a |an )?(?:conservative |cheering |packed |local )?(?:reporters|supporters|journalists|voters|audience|crowd|delegates|lawmakers|students|workers|donors|investors|analysts|members|residents|parents|veterans|officials|activists|police|shareholders|MPs)(?: (?:at|of|in) (?:the )?[A-Z][\\w-]*(?: (?:of )?[A-Z][\\w-]*)*)?)");
    private static final Pattern ON_AIR = Pattern.compile(
            "\\b(?:on|via|On|to(?!\\s+[“\"']))\\s+((?:the\\s+)?(?:[A-Z][\\w.&-]*(?:\\s+[A-Z][\\w.&-]*)*[’']s?\\s+)?(?:“[^”]{2,40}”|\"[^\"]{2,40}\"|''[^']{2,40}'')"
                    + "|(?:CNN|NBC|ABC|CBS|MSNBC|CNBC|PBS|NPR|BBC|ITV|HBO|C-SPAN|CSPAN|ESPN|Fox|FOX|Sky|Univision|Telemundo|Bloomberg|Sirius|Al Jazeera)(?:[’']s)?(?:\\s+[A-Z][\\w.&-]*)*"
                    + "|[A-Z][\\w.&-]*(?:\\s+[A-Z][\\w.&-]*)*\\s+(?:Radio|TV|Television|Show|Channel)"
                    + "|(?:state|local|national|public|regional|(?!\\w+day )[A-Z][a-z]+) (?:radio|television|TV)"
                    + "|(?:the|his|her|their) (?:campaign trail|stump)|(?:the )?(?:Senate|House|convention) floor|(?:Twitter|Facebook|Instagram|YouTube|Snapchat)(?: and (?:Twitter|Facebook|Instagram))?|social media|(?:his|her|their|the|a)\\s+(?:[\\w’'-]+\\s+)?(?:Facebook page|Twitter account|Twitter feed|website|blog))");

    /** The channel of the phrase; empty where no phrase tells one. */
    Optional<Verdict<String>> channel() {
        return nearest(ON_AIR)
                .map(found -> new Verdict<>(found.group(1).strip(), "on the air or a network"))
                .or(() -> nearest(MEDIUM).map(ChannelPhrases::inOrAt))
                .or(() -> nearest(SPEAKS_TO)
                        .map(found -> new Verdict<>(found.group(1).strip(), "spoke to whom")));
    }

    /** Of several the one nearest to the cue: “after the ministry released a report, she said in a statement”. */
    private Optional<MatchResult> nearest(Pattern pattern) {
        return pattern.matcher(text).results().min(Comparator.comparingInt(found -> Math.abs(found.start() - cue)));
    }

    /** “in a statement”; “in an interview with the Gazette” names the Gazette; a tweet is Twitter's. */
    private static Verdict<String> inOrAt(MatchResult medium) {
        if (medium.group(3) != null) {
            return new Verdict<>(medium.group(3).replaceFirst("[,.](?=[”\"']+$)", ""), "in or at what, by its title");
        }
        var to = medium.group(2);
        var what = medium.group(1).toLowerCase(Locale.ROOT).contains("tweet") ? "Twitter" : medium.group(1);
        var itself = to == null || LETTERS.stream().anyMatch(what.toLowerCase(Locale.ROOT)::endsWith);
        return new Verdict<>(itself ? what : to, "in or at what");
    }
}
