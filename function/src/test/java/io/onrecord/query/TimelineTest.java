package io.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.query.Newsroom.Said;
import io.onrecord.query.Timeline.Month;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant MAY = Instant.parse("2024-05-31T23:59:59Z");
    private static final Instant JULY = Instant.parse("2024-07-01T00:00:00Z");

    private final Newsroom newsroom = new Newsroom()
            .publish("b/2", "Gazette", JULY, ferry("the ferry is sold"), ferry("the ferry is gone"))
            .publish("b/1", "Gazette", MAY, ferry("the ferry is late"), new Said("Ada Moll", "the ore is gone", "Ore"));
    private final ClaimArchive archive = newsroom.archive();
    private final Question question = Question.ofSource("ada-moll").onSubject("ferry");

    @Test
    void claimsAreCountedByMonthFromTheFirstToTheLatest() {
        var timeline = archive.timeline(question).orElseThrow();
        assertThat(timeline.months())
                .containsExactly(new Month(YearMonth.of(2024, 5), 1), new Month(YearMonth.of(2024, 7), 2));
        assertThat(timeline.claims()).isEqualTo(3);
        assertThat(words(timeline.first())).isEqualTo("the ferry is late");
        assertThat(words(timeline.latest())).isEqualTo("the ferry is gone");
        assertThat(timeline.complete()).isTrue();
    }

    @Test
    void whatNobodySaidHasNoTimeline() {
        assertThat(archive.timeline(question.from(JULY.plusSeconds(1)))).isEmpty();
    }

    @Test
    void aReplacedArticleIsCountedOnce() {
        newsroom.publish("b/2", "Gazette", JULY, ferry("the ferry is back"));
        var timeline = archive.timeline(question).orElseThrow();
        assertThat(timeline.claims()).isEqualTo(2);
        assertThat(words(timeline.latest())).isEqualTo("the ferry is back");
    }

    private static Said ferry(String words) {
        return new Said("Ada Moll", words, "Ferry");
    }

    private static String words(StoredClaim claim) {
        return claim.claim().content().get(0).text();
    }
}
