package io.onrecord.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the dates that articles carry: ISO 8601 extended or basic (NITF writes 20240501T081500Z), RFC 1123.
 *
 * <p>A time without an offset is taken as UTC, a date without a time as its midnight in UTC. The result is in whole
 * seconds, so that its text sorts as its time does ("…00Z" would sort after "…00.5Z").
 */
final class PublicationDate {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd[['T'][' ']HH:mm[:ss][[.][,][SSSSSSSSS][SSSSSSSS][SSSSSSS][SSSSSS][SSSSS][SSSS][SSS][SS][S]]"
                            + "[[ ][XXX][XX][X]]]",
                    Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern(
                    "uuuuMMdd['T'HHmm[ss][XXX][XX][X]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** No date that is read is longer; the bound keeps a hostile value from being parsed three times over. */
    private static final int LONGEST = 64;

    private PublicationDate() {}

    /** The moment, or empty if the value is no such date or its year is not 1 to 9999. */
    static Optional<Instant> parse(String value) {
        var date = value.strip();
        if (date.isEmpty() || date.length() > LONGEST) {
            return Optional.empty();
        }
        return parse(ISO, date)
                .or(() -> parse(BASIC, date))
                .or(() -> parse(DateTimeFormatter.RFC_1123_DATE_TIME, date));
    }

    static Instant wholeSeconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Optional<Instant> parse(DateTimeFormatter format, String date) {
        try {
            var moment = moment(format.parseBest(date, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
            return Optional.of(moment).filter(PublicationDate::hasFourDigitYear).map(PublicationDate::wholeSeconds);
        } catch (DateTimeException notThisFormat) {
            return Optional.empty();
        }
    }

    private static Instant moment(TemporalAccessor date) {
        if (date instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (date instanceof LocalDateTime time) {
            return time.toInstant(ZoneOffset.UTC);
        }
        return LocalDate.from(date).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static boolean hasFourDigitYear(Instant moment) {
        var year = moment.atOffset(ZoneOffset.UTC).getYear();
        return 1 <= year && year <= 9999;
    }
}
