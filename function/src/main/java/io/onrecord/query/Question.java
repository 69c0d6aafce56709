package io.onrecord.query;

import io.onrecord.claim.Kind;
import io.onrecord.store.ClaimReference;
import io.onrecord.store.Index;
import io.onrecord.store.IndexRange;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Which claims are asked for: those of a source, about a subject, in an outlet, or of several of these at once. It is
 * made from one of {@link #ofSource}, {@link #about(String)} and {@link #inOutlet} and narrowed step by step:
 *
 * <pre>{@code
 * Question.ofSource("lawrence-kolb").onSubject("iran").from(Instant.parse("2021-06-01T00:00:00Z")).kinds(Kind.STATEMENT)
 * }</pre>
 *
 * <p>A source, a subject and the two together are keys of the table; so is an outlet alone. Everything else filters
 * what is read under the key.
 */
public final class Question {

    private final String sourceId;
    private final String subjectId;
    private final Filter filter;
    private final Period period;
    private final boolean newestFirst;

    private Question(String sourceId, String subjectId, Filter filter, Period period, boolean newestFirst) {
        this.sourceId = sourceId;
        this.subjectId = subjectId;
        this.filter = filter;
        this.period = period;
        this.newestFirst = newestFirst;
    }

    /**
     * What this source said, newest first.
     *
     * @throws IllegalArgumentException if the id is empty
     */
    public static Question ofSource(String sourceId) {
        return new Question(named("source", sourceId), "", Filter.ANY, Period.EVER, true);
    }

    /**
     * What was said about this subject, newest first.
     *
     * @throws IllegalArgumentException if the id is empty
     */
    public static Question about(String subjectId) {
        return new Question("", named("subject", subjectId), Filter.ANY, Period.EVER, true);
    }

    /**
     * What this outlet reported, newest first.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static Question inOutlet(String outlet) {
        return new Question("", "", within(Filter.ANY, named("outlet", outlet)), Period.EVER, true);
    }

    /** Only what is about this subject too. */
    public Question onSubject(String subject) {
        return new Question(sourceId, named("subject", subject), filter, period, newestFirst);
    }

    /** Only what this outlet reported. */
    public Question in(String outlet) {
        return with(within(filter, named("outlet", outlet)));
    }

    /** Only what was published at this time or later. */
    public Question from(Instant earliest) {
        return with(new Period(earliest, period.to()));
    }

    /** Only what was published before this time. */
    public Question to(Instant end) {
        return with(new Period(period.from(), end));
    }

    /** Only claims of these kinds. */
    public Question kinds(Kind... kinds) {
        return with(new Filter(filter.outlet(), List.of(kinds), filter.anonymous(), filter.confidence()));
    }

    /** Only claims of sources whose name the article withholds. */
    public Question anonymous() {
        return with(new Filter(filter.outlet(), filter.kinds(), true, filter.confidence()));
    }

    /** Only claims of at least this confidence, from 0 to 1. */
    public Question confidence(double least) {
        return with(new Filter(filter.outlet(), filter.kinds(), filter.anonymous(), least));
    }

    public Question oldestFirst() {
        return new Question(sourceId, subjectId, filter, period, false);
    }

    private Question with(Filter narrowed) {
        return new Question(sourceId, subjectId, narrowed, period, newestFirst);
    }

    private Question with(Period narrowed) {
        return new Question(sourceId, subjectId, filter, narrowed, newestFirst);
    }

    private static Filter within(Filter filter, String outlet) {
        return new Filter(outlet, filter.kinds(), filter.anonymous(), filter.confidence());
    }

    private static String named(String what, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A question needs the " + what + " that it names, got an empty one");
        }
        return name;
    }

    boolean newestFirst() {
        return newestFirst;
    }

    /** Whether this is one of the claims; a key that was cut may lead to others. */
    boolean admits(ClaimReference claim) {
        return (sourceId.isEmpty() || ClaimReference.key(sourceId).equals(claim.sourceId())) && filter.admits(claim);
    }

    /** Where the table holds the answers, so many items a time. */
    IndexRange range(int items) {
        return new IndexRange(index(), hash(), period.first(), period.last(), newestFirst, items, Map.of());
    }

    private Index index() {
        if (!sourceId.isEmpty()) {
            return Index.BY_SOURCE;
        }
        return subjectId.isEmpty() ? Index.BY_OUTLET : Index.BY_SUBJECT;
    }

    private String hash() {
        return switch (index()) {
            case BY_SOURCE ->
                subjectId.isEmpty() ? ClaimReference.key(sourceId) : ClaimReference.about(sourceId, subjectId);
            case BY_SUBJECT -> ClaimReference.key(subjectId);
            case BY_OUTLET -> ClaimReference.key(filter.outlet());
        };
    }

    /** Everything that it asks, as one text: two questions are the same if it is. */
    @Override
    public String toString() {
        return String.join(
                "\n", sourceId, subjectId, filter.toString(), period.toString(), newestFirst ? "newest" : "oldest");
    }
}
