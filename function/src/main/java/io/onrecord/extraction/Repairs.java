package io.onrecord.extraction;

import io.onrecord.article.Span;
import io.onrecord.extraction.tagger.TaggedClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mends the content of tagged claims where quotation marks show that a tagger's borders are off: marks belong to what they
 * enclose, and a quotation that no mark closed goes on in the next paragraph. No repair touches a span of another
 * attribution.
 */
final class Repairs {

    private static final Pattern BARE_MARKS = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s]*+");
    private static final String ENDS_SENTENCE = ".,!?…;:";

    private final String text;
    private final QuotationMarks marks;
    private final NavigableSet<Span> taken;

    private Repairs(String text, QuotationMarks marks, List<TaggedClaim> claims) {
        this.text = text;
        this.marks = marks;
        taken = claims.stream().flatMap(Repairs::spans).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Attribution> of(String text, QuotationMarks marks, List<TaggedClaim> claims) {
        var said = claims.stream()
                .map(claim -> withoutBareMarks(text, claim))
                .filter(claim -> !claim.content().isEmpty())
                .toList();
        var repairs = new Repairs(text, marks, said);
        return said.stream().map(repairs::mend).toList();
    }

    /** Nobody says a quotation mark: where the tagger took one alone for a part of a content, it goes. */
    private static TaggedClaim withoutBareMarks(String text, TaggedClaim claim) {
        var content = claim.content().stream()
                .filter(span -> !BARE_MARKS.matcher(span.of(text)).matches())
                .toList();
        return new TaggedClaim(content, claim.cue(), claim.source(), claim.confidence());
    }

    private static Stream<Span> spans(TaggedClaim claim) {
        return Stream.of(claim.content(), claim.cue(), claim.source()).flatMap(List::stream);
    }

    private Attribution mend(TaggedClaim claim) {
        var content = new ArrayList<Span>();
        for (var span : claim.content()) {
            content.add(replace(span, withMarks(inParagraph(span, claim.cue()))));
        }
        var source = claim.source().stream()
                .map(span -> inParagraph(span, claim.cue()))
                .toList();
        content.addAll(nextParagraphs(content.get(content.size() - 1)));
        return new Attribution(content, claim.cue(), source, claim.confidence());
    }

    /** The new span where it is free; and no other may take it. */
    private Span replace(Span before, Span after) {
        taken.remove(before);
        var kept = isFree(after) ? after : before;
        taken.add(kept);
        return kept;
    }

    private boolean isFree(Span span) {
        var before = taken.floor(span);
        var after = taken.higher(span);
        return (before == null || !before.overlaps(span)) && (after == null || !after.overlaps(span));
    }

    /**
     * The part of a content or source in its cue's paragraph, where the cue stands beside it and no quotation opens it: {@code [Ferry
     * stopped ¶ It will not sail], she said} → {@code [It will not sail]}. Wrong where a list goes on for paragraphs after
     * “she said”.
     */
    private Span inParagraph(Span span, List<Span> cue) {
        if (cue.isEmpty() || marks.opens(span.start()) || marks.opens(span.start() - 1)) {
            return span;
        }
        if (cue.get(0).start() >= span.end()) {
            var start = text.lastIndexOf('\n', span.end() - 1) + 1;
            return start > span.start() && start < span.end() ? new Span(start, span.end()) : span;
        }
        var end = marks.lineEnd(span.start());
        return end > span.start() && end < span.end() ? new Span(span.start(), end) : span;
    }

    /**
     * {@code [We won,” she said} after an opening mark → {@code [“We won,”]}. A mark whose partner lies outside is left
     * out: {@code he said the plan [was “dead]” …} is mended, {@code “[It] was,” she said} is not.
     */
    private Span withMarks(Span span) {
        var start = span.start();
        if (marks.opens(start - 1) && reaches(marks.partner(start - 1), span.end())) {
            start--;
        }
        var end = span.end();
        var closing = end;
        while (closing < text.length() && closing - end < 2 && ENDS_SENTENCE.indexOf(text.charAt(closing)) >= 0) {
            closing++;
        }
        if (marks.closes(closing) && start <= marks.partner(closing)) {
            end = closing + 1;
        }
        return trimmed(start, end);
    }

    /** Whether a quotation's closing mark stands inside a content that ends here, or at most two characters on. */
    private boolean reaches(int closing, int end) {
        return closing != QuotationMarks.NONE
                && closing <= end + 2
                && text.substring(Math.min(end, closing), closing).chars().allMatch(c -> ENDS_SENTENCE.indexOf(c) >= 0);
    }

    /** Without a lone mark at its border that belongs to something outside. */
    private Span trimmed(int start, int end) {
        var from = start;
        var to = end;
        if (to - from > 1 && marks.closes(from) && marks.partner(from) != QuotationMarks.NONE) {
            from++;
        }
        if (to - from > 1 && marks.opens(to - 1) && marks.partner(to - 1) != QuotationMarks.NONE) {
            to--;
        }
        while (to - from > 1 && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to - from > 1 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** The paragraphs that go on with a quotation which ends with its paragraph but not with a mark. */
    private List<Span> nextParagraphs(Span last) {
        var more = new ArrayList<Span>();
        var before = last;
        while (isOpenAtEnd(before)) {
            var start = nextLine(marks.lineEnd(before.end() - 1));
            if (start >= text.length() || !marks.opens(start)) {
                break;
            }
            var end = marks.partner(start) == QuotationMarks.NONE ? lineWithoutSpace(start) : marks.partner(start) + 1;
            var next = new Span(start, end);
            if (!isFree(next)) {
                break;
            }
            taken.add(next);
            more.add(next);
            before = next;
        }
        return more;
    }

    private boolean isOpenAtEnd(Span span) {
        if (marks.lineEnd(span.end() - 1) < span.end()
                || !text.substring(span.end(), marks.lineEnd(span.end() - 1)).isBlank()) {
            return false;
        }
        for (var at = span.start(); at < span.end(); at++) {
            if (marks.opens(at) && marks.partner(at) == QuotationMarks.NONE) {
                return true;
            }
        }
        return false;
    }

    private int nextLine(int at) {
        var next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private int lineWithoutSpace(int start) {
        var end = marks.lineEnd(start);
        while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
