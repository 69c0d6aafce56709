package io.onrecord.extraction;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words that say where an article comes from and who made it: datelines, bylines, credits of pictures and agencies. Whoever they
 * name is no source and nobody that a later “he” or “the company” stands for.
 *
 * <p>Fixes “LONDON, May 3 (Reuters) - Acme …. The company said”: neither London nor Reuters. Gets wrong a dateline in small letters
 * without an agency (“Ghent, Tuesday. The mayor …”): it is read as text.
 */
final class Credits {

    private static final String TOWN = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
    private static final String DATE =
            "(?:\\d{1,2}\\.? \\p{Lu}\\p{Ll}+\\.?|\\p{Lu}\\p{Ll}+\\.? \\d{1,2})(?:,? \\d{4})?";
    private static final String AGENCY = "\\((?:\\p{Lu}[\\w./ &-]{1,40})\\)";
    private static final String DASH = "\\s*(?:—|–|--|-)\\s";

    /** Datelines at the start of a paragraph: a town in capitals with a dash, a date or an agency, or any town with both of the last. */
    private static final List<Pattern> OPENINGS = List.of(
            Pattern.compile("^" + TOWN + "(?:, [^\\n—–(]{1,40}?)?(?: ?" + AGENCY + ")?" + DASH),
            Pattern.compile("^" + TOWN + ",? " + DATE + "\\.?(?: ?" + AGENCY + ")?(?:" + DASH + "|[.:]?\\s)"),
            Pattern.compile("^\\p{Lu}[\\p{L}.' -]{2,30}(?:, [^\\n—–(]{1,40}?)? ?" + AGENCY + DASH),
            Pattern.compile("^" + AGENCY + DASH));

    private static final String PEOPLE = "[\\p{Lu}@][^.!?\\n]{1,90}";

    /** Paragraphs that are a credit as a whole. */
    private static final List<Pattern> PARAGRAPHS = List.of(
            Pattern.compile("^(?i:by|words by|story by|written by|photographs? by|photos? by|pictures? by|compiled by) "
                    + "(?:\\p{Lu}[\\p{L}.'’-]*+|and|for|in|of|,|\\||/|&|\\s){1,80}+\\.?$"),
            Pattern.compile(
                    "^(?i:photo|photos|photograph|picture|pictures|image|images|credit|photo credit|picture credit"
                            + "|media contact|press contact|contact)s? ?: ?" + PEOPLE + "\\.?$"),
            Pattern.compile("^(?:\\p{Lu}\\. ?){1,6}\\p{Lu}[\\p{L}'’-]+(?: ?/ ?\\p{Lu}[\\w .-]{1,30})?\\.?$"),
            Pattern.compile("^\\p{Lu}[\\p{L}.'’ -]{2,30} ?/ ?\\p{Lu}[\\w .-]{1,30}\\.?$"));

    /** A line that only parts the page: ABSTRACT, FULL TEXT. */
    private static final Pattern HEADING = Pattern.compile("^\\p{Lu}{4,}(?: \\p{Lu}{2,}){0,2}[.:]?$");

    /** Credits within a paragraph. */
    private static final List<Pattern> BRACKETS = List.of(
            Pattern.compile(
                    "\\((?i:photo|photograph|picture|image|credit|reporting|writing|editing|additional reporting"
                            + "|compiled|edited|written)s?(?: by|:)[^)\\n]{1,200}\\)"),
            Pattern.compile("(?<=[.!?] )(?i:photo|photograph|picture|image)s?: ?\\p{Lu}[\\p{L}.'’ /&-]{1,60}(?=\\s*$)"),
            Pattern.compile("\\((?:\\p{Lu}\\. ?){1,6}\\p{Lu}[\\p{L}'’-]+(?: ?/ ?\\p{Lu}[\\w .-]{1,30})?\\)(?=\\s*$)"));

    private Credits() {}

    /** {@code boolean[words]}: whether each word of the page belongs to a credit. */
    static boolean[] of(Page page) {
        var credit = new boolean[page.size()];
        for (var first = 0; first < page.size(); ) {
            var paragraph = page.paragraphAt(first);
            spans(page.text(paragraph), page.word(first).span().start()).forEach(span -> mark(page, span, credit));
            first = paragraph.end();
        }
        return credit;
    }

    private static void mark(Page page, Span span, boolean[] credit) {
        var run = page.run(span);
        for (var i = run.first(); i < run.end(); i++) {
            credit[i] = true;
        }
    }

    private static List<Span> spans(String paragraph, int offset) {
        var spans = new ArrayList<Span>();
        if (offset > 0 && HEADING.matcher(paragraph).matches()) {
            return List.of(new Span(offset, offset + paragraph.length()));
        }
        for (var whole : PARAGRAPHS) {
            if (whole.matcher(paragraph).matches()) {
                return List.of(new Span(offset, offset + paragraph.length()));
            }
        }
        for (var opening : OPENINGS) {
            add(opening, paragraph, offset, spans);
        }
        for (var bracket : BRACKETS) {
            add(bracket, paragraph, offset, spans);
        }
        return spans;
    }

    private static void add(Pattern pattern, String paragraph, int offset, List<Span> into) {
        var found = pattern.matcher(paragraph);
        while (found.find()) {
            var words = found.group().stripTrailing().length();
            into.add(new Span(offset + found.start(), offset + found.start() + words));
        }
    }
}
