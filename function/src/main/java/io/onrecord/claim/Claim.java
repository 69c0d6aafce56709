package io.onrecord.claim;

import io.onrecord.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One attribution: a source, a cue and a content. What is not known is "".
 *
 * @param id the claim's {@link #ordinal} in its article; not empty
 * @param content what was said, in text order and disjoint; at least one passage
 * @param cue the words that attribute, in text order and disjoint; none where nothing does (“Name: statement”)
 * @param source who it is attributed to
 * @param quotation whether the content stands in quotation marks
 * @param kind what the source is reported to have done
 * @param channel to whom or through what it was said, in the article's words
 * @param confidence the extractor's probability that this is a claim, from 0 to 1
 * @param subjects what the content is about, at most {@value #MAX_SUBJECTS}, each id once
 */
public record Claim(
        String id,
        List<Passage> content,
        List<Passage> cue,
        Source source,
        Quotation quotation,
        Kind kind,
        String channel,
        double confidence,
        List<Subject> subjects) {

    /** The most subjects that a claim has; each costs the table one item and one index entry. */
    public static final int MAX_SUBJECTS = 5;

    private static final int LAST_OF_FOUR_DIGITS = 9_999;
    private static final int LAST_OF_SIX_DIGITS = 999_999;

    /**
     * @throws IllegalArgumentException if a component breaks its rule above
     */
    public Claim {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        subjects = List.copyOf(subjects);
        require(!id.isEmpty(), "A claim needs an id, got an empty one");
        require(!content.isEmpty(), "The claim " + id + " has no content");
        requireOrder(id, "content", content);
        requireOrder(id, "cue", cue);
        require(
                0 <= confidence && confidence <= 1,
                "The claim " + id + " needs a confidence from 0 to 1, got " + confidence);
        requireSubjects(id, subjects);
    }

    /**
     * The id of the claim at this place in an article. Ids sort as text in the order of their places: "0001" to
     * "9999", then "a010000" to "a999999".
     *
     * @param place from 1 to 999,999, in text order
     * @throws IllegalArgumentException if there is no such place
     */
    public static String ordinal(int place) {
        require(1 <= place && place <= LAST_OF_SIX_DIGITS, "A claim's place is from 1 to 999999, got " + place);
        var form = place <= LAST_OF_FOUR_DIGITS ? "%04d" : "a%06d";
        return String.format(Locale.ROOT, form, place);
    }

    /** Every passage of the claim: content, cue, then the source's mention. */
    Stream<Passage> passages() {
        return Stream.of(content, cue, source.mention()).flatMap(List::stream);
    }

    private static void requireOrder(String id, String part, List<Passage> passages) {
        for (var i = 1; i < passages.size(); i++) {
            Span before = passages.get(i - 1).span();
            Span after = passages.get(i).span();
            require(
                    before.end() <= after.start(),
                    "The claim " + id + " needs its " + part + " sorted and disjoint, got " + before + " before "
                            + after);
        }
    }

    private static void requireSubjects(String id, List<Subject> subjects) {
        require(
                subjects.size() <= MAX_SUBJECTS,
                "The claim " + id + " has " + subjects.size() + " subjects, at most " + MAX_SUBJECTS + " are kept");
        require(
                subjects.stream().map(Subject::id).distinct().count() == subjects.size(),
                "The claim " + id + " names a subject twice: " + subjects);
    }

    private static void require(boolean held, String otherwise) {
        if (!held) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
