package io.onrecord.extraction;

import java.util.Map;
import java.util.Set;

/** Nouns that stand for one another when the article speaks of somebody again. All in lower case. */
final class Synonyms {

    private static final Set<String> LEGISLATOR = Set.of(
            "sen.",
            "sen",
            "rep.",
            "rep",
            "senator",
            "congressman",
            "congresswoman",
            "representative",
            "lawmaker",
            "mp",
            "legislator");
    private static final Set<String> RUNNER =
            Set.of("candidate", "nominee", "contender", "hopeful", "front-runner", "frontrunner");
    private static final Set<String> PAPER = Set.of(
            "times",
            "post",
            "journal",
            "herald",
            "tribune",
            "gazette",
            "chronicle",
            "guardian",
            "mail",
            "telegraph",
            "sun",
            "globe",
            "observer",
            "news",
            "advocate",
            "star",
            "courier",
            "sentinel",
            "register",
            "newspaper",
            "paper",
            "daily",
            "tabloid");
    private static final Set<String> SURVEY = Set.of("poll", "survey", "polls", "surveys");
    private static final Set<String> STUDY = Set.of("study", "survey", "research", "report", "paper", "analysis");
    private static final Set<String> PANEL =
            Set.of("panel", "committee", "subcommittee", "commission", "board", "tribunal", "inquiry", "jury");
    private static final Set<String> CAMPAIGN = Set.of("campaign", "team", "camp");
    private static final Set<String> MAIL =
            Set.of("email", "emails", "e-mail", "message", "messages", "letter", "memo", "memorandum", "note");
    private static final Set<String> LAWYER = Set.of("lawyer", "attorney", "counsel", "prosecutor");
    private static final Set<String> RICH = Set.of(
            "billionaire", "businessman", "mogul", "tycoon", "entrepreneur", "executive", "developer", "investor");
    private static final Set<String> HOST = Set.of("host", "anchor", "presenter", "moderator", "newsman", "radioman");
    private static final Set<String> SCHOLAR = Set.of(
            "professor", "prof.", "scholar", "academic", "economist", "historian", "researcher", "scientist", "expert");
    private static final Set<String> DOCTOR = Set.of("doctor", "dr.", "physician", "surgeon", "neurosurgeon");
    private static final Set<String> WRITER = Set.of(
            "author",
            "writer",
            "columnist",
            "journalist",
            "reporter",
            "correspondent",
            "novelist",
            "filmmaker",
            "documentarian");
    private static final Set<String> COMPANY = Set.of(
            "company",
            "corporation",
            "corp",
            "corp.",
            "inc",
            "inc.",
            "firm",
            "motors",
            "manufacturer",
            "automaker",
            "co.");
    private static final Set<String> UNION = Set.of("union", "federation", "workers", "teamsters", "brotherhood");
    private static final Set<String> AGENCY =
            Set.of("agency", "department", "bureau", "service", "ministry", "authority", "commission");
    private static final Set<String> CENTRE = Set.of("center", "centre");
    private static final Set<String> NETWORK = Set.of(
            "network", "channel", "broadcaster", "station", "cnn", "bbc", "nbc", "abc", "cbs", "msnbc", "cnbc", "fox");

    private static final Set<String> ARTICLE =
            Set.of("article", "story", "piece", "feature", "column", "editorial", "op-ed", "essay");
    private static final Set<String> JUDGE = Set.of("judge", "justice", "magistrate", "jurist");
    private static final Set<String> WIFE =
            Set.of("wife", "ex-wife", "spouse", "husband", "ex-husband", "widow", "widower");
    private static final Set<String> RIGHT = Set.of("gop", "republican", "republicans");
    private static final Set<String> LEFT = Set.of("democrat", "democratic", "democrats");

    private static final Map<String, Set<String>> SAME = byWord();

    private static final Set<String> COUNTRIES = Set.of("country", "kingdom", "nation", "republic");
    private static final Set<String> ANY = Set.of(
            "company",
            "agency",
            "newspaper",
            "paper",
            "group",
            "organization",
            "organisation",
            "network",
            "union",
            "federation",
            "firm",
            "party",
            "institute",
            "university",
            "school",
            "college",
            "bank",
            "association",
            "charity",
            "channel",
            "magazine",
            "site",
            "website",
            "outlet",
            "committee",
            "court",
            "board",
            "council",
            "ministry",
            "department",
            "commission",
            "foundation",
            "center",
            "centre",
            "airline",
            "manufacturer",
            "publication",
            "tabloid",
            "watchdog",
            "regulator",
            "nonprofit",
            "club",
            "league");

    private Synonyms() {}

    /** Whether one of the words is the noun or stands for it. */
    static boolean describe(Set<String> words, String noun) {
        return words.contains(noun)
                || SAME.getOrDefault(noun, Set.of()).stream().anyMatch(words::contains);
    }

    /** The noun and what stands for it. */
    static Set<String> of(String noun) {
        return union(SAME.getOrDefault(noun, Set.of()), Set.of(noun));
    }

    static boolean isCountry(String noun) {
        return COUNTRIES.contains(noun);
    }

    /** Whether somebody runs with it, so that it is always somebody's. */
    static boolean isCampaign(String noun) {
        return CAMPAIGN.contains(noun);
    }

    /** Nouns that any body may go by, so that the nearest answers to them. */
    static boolean isAnyBody(String noun) {
        return ANY.contains(noun);
    }

    private static Map<String, Set<String>> byWord() {
        var all = new java.util.HashMap<String, Set<String>>();
        for (var group : Set.of(
                LEGISLATOR,
                RUNNER,
                PAPER,
                SURVEY,
                PANEL,
                CAMPAIGN,
                STUDY,
                MAIL,
                LAWYER,
                RICH,
                HOST,
                SCHOLAR,
                DOCTOR,
                WRITER,
                COMPANY,
                UNION,
                AGENCY,
                NETWORK,
                CENTRE,
                ARTICLE,
                JUDGE,
                WIFE,
                RIGHT,
                LEFT)) {
            group.forEach(word -> all.merge(word, group, Synonyms::union));
        }
        all.put("governor", Set.of("gov.", "gov"));
        all.put("regulator", Set.of("watchdog", "authority", "commission", "central", "ombudsman"));
        all.put(
                "body",
                Set.of("association", "federation", "council", "institute", "chamber", "confederation", "guild"));
        return Map.copyOf(all);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new java.util.HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
