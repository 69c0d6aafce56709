package io.onrecord.extraction;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An article as words, sentences, paragraphs and quotations. Every stage reads it; none changes it.
 */
final class Page {

    private final Article article;
    private final List<Word> words;
    private final int[] sentence;
    private final int[] paragraph;
    private final Run[] sentences;
    private final Run[] paragraphs;
    private final Quotes quotes;
    /** The paragraphs of speech: a dash opens them, and another comes after a mark: – It was old, – said Kern. */
    private final Set<Integer> dashed;

    Page(Article article, List<Attribution> attributions) {
        this.article = article;
        this.words = new Tokenizer(article.text(), cuts(attributions)).words();
        this.paragraph = Breaks.paragraphs(article.text(), words);
        this.quotes = new Quotes(words, paragraph);
        this.sentence = Breaks.sentences(words, paragraph);
        this.sentences = runs(sentence);
        this.paragraphs = runs(paragraph);
        this.dashed = dashed();
    }

    /** For each word the words of the same number around it. */
    private static Run[] runs(int[] numbers) {
        var runs = new Run[numbers.length];
        for (var first = 0; first < numbers.length; ) {
            var end = first + 1;
            while (end < numbers.length && numbers[end] == numbers[first]) {
                end++;
            }
            Arrays.fill(runs, first, end, new Run(first, end));
            first = end;
        }
        return runs;
    }

    /** Where the tagger's spans begin and end; it may cut what a missing space has joined (IranCritics say). */
    private static Set<Integer> cuts(List<Attribution> attributions) {
        return attributions.stream()
                .flatMap(
                        one -> Stream.of(one.content(), one.cue(), one.source()).flatMap(List::stream))
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .collect(Collectors.toSet());
    }

    private Set<Integer> dashed() {
        return IntStream.range(0, words.size())
                .filter(i -> i > paragraphs[i].first()
                        && words.get(i).isDash()
                        && !words.get(i - 1).isWord()
                        && words.get(paragraphs[i].first()).isDash())
                .mapToObj(i -> paragraph[i])
                .collect(Collectors.toSet());
    }

    Article article() {
        return article;
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    /** The word's lower-case text; "" outside the page. */
    String lower(int i) {
        return 0 <= i && i < words.size() ? words.get(i).lower() : "";
    }

    /** The sentence that the word stands in, counted from 0. */
    int sentence(int i) {
        return sentence[Math.min(i, sentence.length - 1)];
    }

    /** The paragraph that the word stands in, counted from 0. */
    int paragraph(int i) {
        return paragraph[Math.min(i, paragraph.length - 1)];
    }

    /** The words of the paragraph that this word stands in. */
    Run paragraphAt(int i) {
        return paragraphs[i];
    }

    /** How many quotations the word stands in. */
    int depth(int i) {
        return i < words.size() ? quotes.depth(i) : 0;
    }

    /** Whether the words are somebody's own: in quotation marks, or in a paragraph of speech between dashes, as many languages have it. */
    boolean isSpoken(Run run) {
        var last = run.last();
        while (last > run.first() && !word(last).isWord()) {
            last--;
        }
        return (depth(run.first()) > 0 && depth(last) > 0) || dashed.contains(paragraph(run.first()));
    }

    /** The outermost quotation of the word, 0 for none. */
    int quotation(int i) {
        return i < words.size() ? quotes.region(i) : 0;
    }

    /** The words that touch the span. */
    Run run(Span span) {
        var first = firstEndingAfter(span.start());
        var end = first;
        while (end < words.size() && words.get(end).span().start() < span.end()) {
            end++;
        }
        return new Run(first, end);
    }

    /** The first word of the sentence that this word stands in; past the end, of the last one. The page has a word. */
    int sentenceStart(int i) {
        return sentenceAt(i).first();
    }

    /** The word after the last of the sentence that this word stands in; past the end, of the last one. The page has a word. */
    int sentenceEnd(int i) {
        return sentenceAt(i).end();
    }

    private Run sentenceAt(int i) {
        return sentences[Math.min(i, sentences.length - 1)];
    }

    /** The article's text from the run's first word to its last; "" for an empty run. */
    String text(Run run) {
        return run.isEmpty() ? "" : span(run).of(article.text());
    }

    /**
     * The span of a run.
     *
     * @throws IndexOutOfBoundsException if the run is empty or ends after the page
     */
    Span span(Run run) {
        return new Span(
                words.get(run.first()).span().start(),
                words.get(run.last()).span().end());
    }

    private int firstEndingAfter(int offset) {
        var low = 0;
        var high = words.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (words.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
