package io.onrecord.page;

import io.onrecord.claim.Kind;
import io.onrecord.query.Question;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as an address has it. Dates are days in UTC; both the first and the last are included.
 *
 * @param asked the parameters that ask something, as they were typed
 * @param ids what their names lead to; at least one where it is to be a {@link #question}
 */
record Inquiry(Map<String, String> asked, Map<Angle, String> ids) {

    static final String FROM = "from";
    static final String TO = "to";
    static final String KIND = "kind";
    static final String ANONYMOUS = "anonymous";
    static final String CONFIDENCE = "confidence";
    static final String ORDER = "order";
    static final String OLDEST = "oldest";

    Inquiry {
        asked = Map.copyOf(asked);
        ids = Map.copyOf(ids);
    }

    static Inquiry of(PageRequest request, Map<Angle, String> ids) {
        var asked = new LinkedHashMap<String, String>();
        Stream.concat(
                        Stream.of(Angle.values()).map(Angle::parameter),
                        Stream.of(FROM, TO, KIND, ANONYMOUS, CONFIDENCE, ORDER))
                .filter(name -> !request.parameter(name).isEmpty())
                .forEach(name -> asked.put(name, request.parameter(name).strip()));
        return new Inquiry(asked, ids);
    }

    String value(String name) {
        return asked.getOrDefault(name, "");
    }

    boolean asks(Angle angle) {
        return ids.containsKey(angle);
    }

    /** Whether anything but the names narrows it. */
    boolean isNarrowed() {
        return Stream.of(FROM, TO, KIND, ANONYMOUS, CONFIDENCE).anyMatch(asked::containsKey);
    }

    /**
     * @throws BadRequestException naming what is not a date, a kind or a confidence
     */
    Question question() {
        var question = named();
        if (asked.containsKey(FROM) && asked.containsKey(TO) && day(FROM).isAfter(day(TO))) {
            throw new BadRequestException(
                    "The first day, " + value(FROM) + ", is after the last, " + value(TO) + ". Exchange them.");
        }
        if (asked.containsKey(FROM)) {
            question = question.from(day(FROM));
        }
        if (asked.containsKey(TO)) {
            question = question.to(day(TO).plus(1, ChronoUnit.DAYS));
        }
        if (asked.containsKey(KIND)) {
            question = question.kinds(kind());
        }
        if (asked.containsKey(CONFIDENCE)) {
            question = question.confidence(confidence());
        }
        if (asked.containsKey(ANONYMOUS)) {
            question = question.anonymous();
        }
        return value(ORDER).equals(OLDEST) ? question.oldestFirst() : question;
    }

    private Question named() {
        var source = ids.getOrDefault(Angle.SOURCE, "");
        var subject = ids.getOrDefault(Angle.SUBJECT, "");
        var outlet = ids.getOrDefault(Angle.OUTLET, "");
        if (source.isEmpty() && subject.isEmpty()) {
            return Question.inOutlet(outlet);
        }
        var question = source.isEmpty() ? Question.about(subject) : Question.ofSource(source);
        question = source.isEmpty() || subject.isEmpty() ? question : question.onSubject(subject);
        return outlet.isEmpty() ? question : question.in(outlet);
    }

    private Instant day(String name) {
        try {
            var day = LocalDate.parse(value(name));
            if (day.getYear() < 1 || day.getYear() >= 9999) {
                throw new DateTimeException("no year of ours");
            }
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new BadRequestException("“" + value(name) + "” is no date. Write one as 2026-01-31.", e);
        }
    }

    private Kind kind() {
        try {
            return Kind.valueOf(value(KIND).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            var kinds = Stream.of(Kind.values()).map(Kind::name).collect(Collectors.joining(", "));
            throw new BadRequestException("“" + value(KIND) + "” is no kind of claim. There are " + kinds + ".", e);
        }
    }

    private double confidence() {
        try {
            var least = Double.parseDouble(value(CONFIDENCE));
            if (least >= 0 && least <= 1) {
                return least;
            }
        } catch (NumberFormatException e) {
            throw new BadRequestException(notAConfidence(), e);
        }
        throw new BadRequestException(notAConfidence());
    }

    private String notAConfidence() {
        return "“" + value(CONFIDENCE) + "” is no confidence. Write a number from 0 to 1.";
    }

    /** The address of the same question, of these days only. */
    String within(LocalDate from, LocalDate to) {
        return addressWith(Map.of(FROM, from.toString(), TO, to.toString()));
    }

    /** The address of the same question with a parameter set. */
    String addressWith(String name, String value) {
        return addressWith(Map.of(name, value));
    }

    /** The address of the same question with these parameters set, those that are "" taken away. */
    String addressWith(Map<String, String> set) {
        var changed = new LinkedHashMap<>(asked);
        changed.putAll(set);
        return "/claims?"
                + changed.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "=" + Addresses.encoded(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }
}
