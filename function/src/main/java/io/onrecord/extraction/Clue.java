package io.onrecord.extraction;

/** What speaks for or against a person as the one whom he, she or a description stands for. Each is a number; most are 0 or 1. */
enum Clue {
    /** The logarithm of one and the paragraphs between. */
    PARAGRAPHS,
    SUBJECT,
    /** The source of the claim before is the same person. */
    SPOKE_LAST,
    /** The same, in the mention's own sentence. */
    SPOKE_LAST_HERE,
    /** The same, where what the mention says is quoted. */
    SPOKE_LAST_QUOTED,
    /** The same, in the paragraph before. */
    SPOKE_LAST_BEFORE,
    /** The same, where the mention says, tells, adds. */
    SPOKE_LAST_SAYS,
    /** The same, where the mention adds, continues, goes on. */
    SPOKE_LAST_ADDS,
    /** Within what was said last. */
    IN_LAST_CONTENT,
    /** A full name with its apposition. */
    INTRODUCED,
    /** After a preposition. */
    GOVERNED,
    POSSESSIVE,
    /** Before another noun, which is meant. */
    MODIFIER,
    /** Within a quotation that the mention is not in. */
    QUOTED_APART,
    /** Named in what the mention says. */
    NAMED_IN_CONTENT,
    PRONOUN,
    GENDER_SHOWN,
    /** The logarithm of one and how often the article names the person. */
    FREQUENCY,
    /** The logarithm of one and how many other persons are named between. */
    OTHERS_SINCE,
    FIRST_IN_SENTENCE,
    /** The source of a claim there. */
    SOURCE,
    /** Described and not named. */
    DESCRIBED,
    /** The same, and the source of no claim there. */
    DESCRIBED_UNHEARD,
    /** Described at this place and named elsewhere. */
    DESCRIBED_HERE,
    /** Whom somebody asks, right before. */
    ASKED,
    /** Who asks somebody, right before. */
    ASKING,
    /** Several by name: “Kern and Baum”. */
    NAMED_TOGETHER,
    /** An organisation. */
    BODY,
    /** The article says the description's noun of the person. */
    SAME_NOUN,
    /** The same, or a noun that stands for it. */
    NOUN,
    /** How many other words of the description the article does not say of the person, 2 at most. */
    UNSAID,
    /** The frequency, where papers call somebody known by the noun. */
    KNOWN_FREQUENCY,
    /** The description says former, and the article says nothing of the person. */
    FORMER_UNDESCRIBED,
    /** No other person goes by the noun. */
    ONLY_BEARER,
    /** A place: a country, a city. */
    PLACE,
    /** A report, a poll, a letter. */
    DOCUMENT,
    /** Any body of that sort may go by the noun: the company, the group. */
    ANY_BODY,
    /** Several people, for the group. */
    CROWD,
    /** A description of the same noun that begins with a or an. */
    NEW,
    /** The same as PARAGRAPHS, of a description. */
    DESCRIBED_APART,
    /** A description of the same noun with a name in it. */
    NAMED,
    /** A description of the same noun that begins with his, their or the like. */
    OWNED,
    /** The description has a word that the candidate's has. */
    WORD,
    /** From here on, what speaks for nobody as the one meant: the description goes on after its noun. */
    LONG,
    /** The same, by more than four words. */
    VERY_LONG,
    FORMER,
    /** The description says an age. */
    AGED,
    /** The description has words before its noun. */
    MODIFIED,
    /** Always. */
    NOBODY
}
