package io.onrecord.extraction;

import io.onrecord.article.Span;
import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who holds the floor in a paragraph that begins with a label: “Tull: …”, “Q: …”, “Statement by the port council: …”.
 *
 * <p>In a transcript of questions and answers, A is the person whom the text before the first question names most, and Q whoever
 * spoke to that person there, else the outlet. Gets wrong an interview with two people whose answers are both marked A.
 */
final class Turns {

    private static final Pattern LETTER = Pattern.compile("^([QA])\\s?[:.]\\s");
    private static final Pattern ISSUED = Pattern.compile(
            "^(?i:(?:joint )?(?:statement|comment|remarks|response|reply|message|note)) (?i:by|from|of) ([^:\\n]{2,80}?)\\s?:\\s");
    private static final Pattern NAMED = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|de|van|von|al|el|bin)){0,5})(?: \\([^)\\n]{2,50}\\))?\\s?:\\s");

    /** From one label to the next of an interview are hardly more paragraphs. */
    private static final int ANSWER = 4;

    /** So many labels make an interview. */
    private static final int INTERVIEW = 4;

    /** What outlets do with those they interview. */
    private static final Set<String> MEETS =
            Set.of("spoke", "talked", "speaks", "talks", "met", "meets", "sat", "interviewed", "asked", "visited");

    /** The label of a paragraph: all of it, and the words of it that say who. */
    private record Label(Run whole, Run who) {}

    private final Page page;
    private final Cast cast;
    private final Map<Integer, Label> labels = new HashMap<>();
    private final List<Run> two;

    Turns(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
        for (var first = 0; first < page.size(); ) {
            var paragraph = page.paragraphAt(first);
            find(paragraph);
            first = paragraph.end();
        }
        two = two();
        if (!two.isEmpty()) {
            goOn();
        }
    }

    /** A paragraph or two between labels are the last one's, where two take turns in an interview. */
    private void goOn() {
        var labelled = labels.keySet().stream().sorted().toList();
        for (var i = 0; i + 1 < labelled.size(); i++) {
            var next = labelled.get(i + 1);
            for (var between = labelled.get(i) + 1; next - labelled.get(i) <= ANSWER && between < next; between++) {
                labels.put(between, Objects.requireNonNull(labels.get(labelled.get(i))));
            }
        }
    }

    /** The words that name whoever speaks in this word's paragraph; for Q and A the letter. */
    Optional<Run> label(int word) {
        return Optional.ofNullable(labels.get(page.paragraph(word))).map(Label::who);
    }

    /** Whom the label names; its words where that is no name. */
    private String name(Run label) {
        return cast.at(label.last()).map(found -> found.entity().name()).orElseGet(() -> page.text(label));
    }

    /** Whom the label's bearer speaks to, where just two take turns. */
    Optional<Run> other(Run label) {
        return two.stream().filter(who -> !name(who).equals(name(label))).findFirst();
    }

    /** The first label of each of two who take turns; none where fewer or more do. */
    private List<Run> two() {
        var firsts = labels.values().stream()
                .map(Label::who)
                .collect(Collectors.toMap(
                        this::name, who -> who, (one, same) -> one.first() < same.first() ? one : same));
        return labels.size() >= INTERVIEW && firsts.size() == 2 ? List.copyOf(firsts.values()) : List.of();
    }

    /** Whether one of the two named in the labels of the interview that the word is part of is meant; in it they are I and you. */
    boolean isInterlocutor(int word, Referent referent) {
        return label(word).isPresent()
                && two.stream()
                        .flatMap(who -> cast.at(who.last()).stream())
                        .anyMatch(found -> found.entity().name().equals(referent.name()));
    }

    /** Whether the words belong to the label of their paragraph. */
    boolean isLabel(Run run) {
        var label = labels.get(page.paragraph(run.first()));
        return label != null && label.whole().covers(run);
    }

    /** Whom a letter stands for; empty where the label is a name or description, which the usual rules resolve. */
    Optional<Referent> letter(Run label) {
        return switch (page.text(label)) {
            case "A" -> Optional.of(answerer());
            case "Q" -> Optional.of(questioner());
            default -> Optional.empty();
        };
    }

    private void find(Run paragraph) {
        var text = page.text(paragraph);
        for (var pattern : new Pattern[] {LETTER, ISSUED, NAMED}) {
            var found = pattern.matcher(text);
            if (found.find()) {
                var offset = page.word(paragraph.first()).span().start();
                var who = page.run(new Span(offset + found.start(1), offset + found.end(1)));
                var whole = page.run(new Span(offset, offset + found.end() - 1));
                if (pattern != NAMED || cast.at(who.last()).isPresent()) {
                    labels.put(page.paragraph(paragraph.first()), new Label(whole, who));
                }
                return;
            }
        }
    }

    private int firstLetter() {
        return labels.values().stream()
                .filter(label ->
                        label.who().length() == 1 && page.text(label.who()).length() == 1)
                .mapToInt(label -> label.whole().first())
                .min()
                .orElse(0);
    }

    private Referent answerer() {
        var first = firstLetter();
        return cast.people()
                .filter(person -> person.isNamedBefore(first))
                .max(Comparator.comparingInt(Entity::weight))
                .map(person -> Referent.named(person, Resolution.COREFERENT, "turn: who answers"))
                .orElseGet(() -> Referent.described("the interviewee", SourceType.PERSON, false, "turn: who answers"));
    }

    private Referent questioner() {
        var first = firstLetter();
        var outlet = page.article().metadata().outlet();
        return cast.appearances().stream()
                .filter(appearance -> appearance.name().run().end() < first
                        && MEETS.contains(page.lower(appearance.name().run().end())))
                .findFirst()
                .map(found -> Referent.named(found.entity(), Resolution.COREFERENT, "turn: who asks"))
                .orElseGet(() -> outlet.isEmpty()
                        ? Referent.described("the interviewer", SourceType.PERSON, false, "turn: who asks")
                        : new Referent(
                                outlet,
                                SourceType.ORGANIZATION,
                                Gender.UNKNOWN,
                                false,
                                "",
                                Resolution.COREFERENT,
                                "turn: the outlet asks"));
    }
}
