package io.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.claim.Kind;
import io.onrecord.query.Newsroom.Said;
import io.onrecord.store.IndexPosition;
import io.onrecord.store.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-01T00:00:00Z");
    private static final Said ORE = new Said("Ada Moll", "the ore is gone", "Ore");
    private static final Said FERRY = new Said("Ada Moll", "the ferry is late", "Ferry");
    private static final Said TIDE = new Said("Bo Ree", "the tide is high", "Ferry");

    private final Newsroom newsroom = new Newsroom();
    private final ClaimArchive archive = newsroom.archive();

    @Test
    void aSourceIsAskedForAlone() {
        newsroom.publish("b/1", "Gazette", MAY, ORE, TIDE, FERRY);
        assertThat(said(Question.ofSource("ada-moll"))).containsExactly("the ore is gone", "the ferry is late");
    }

    @Test
    void aSourceOnASubjectLeavesOutItsOtherSubjectsAndOtherSources() {
        newsroom.publish("b/1", "Gazette", MAY, ORE, TIDE, FERRY);
        assertThat(said(Question.ofSource("ada-moll").onSubject("ferry"))).containsExactly("the ferry is late");
        assertThat(said(Question.about("ferry"))).containsExactly("the tide is high", "the ferry is late");
    }

    @Test
    void aSubjectsItemIsNoClaimOfItsSource() {
        newsroom.publish("b/1", "Gazette", MAY, ORE);
        assertThat(said(Question.ofSource("ada-moll"))).hasSize(1);
        assertThat(said(Question.inOutlet("Gazette"))).hasSize(1);
    }

    @Test
    void claimsComeNewestFirstOrOldestFirst() {
        newsroom.publish("b/1", "Gazette", MAY, ORE).publish("b/2", "Gazette", JUNE, FERRY);
        assertThat(said(Question.inOutlet("Gazette"))).containsExactly("the ferry is late", "the ore is gone");
        assertThat(said(Question.inOutlet("Gazette").oldestFirst()))
                .containsExactly("the ore is gone", "the ferry is late");
    }

    @Test
    void aPeriodBeginsWithItsStartAndStopsBeforeItsEnd() {
        newsroom.publish("b/1", "Gazette", MAY, ORE).publish("b/2", "Gazette", JUNE, FERRY);
        var question = Question.ofSource("ada-moll");
        assertThat(said(question.from(MAY).to(JUNE))).containsExactly("the ore is gone");
        assertThat(said(question.from(MAY.plusMillis(1)))).containsExactly("the ferry is late");
        assertThat(said(question.to(MAY))).isEmpty();
    }

    @Test
    void everyFilterLeavesOutWhatItDoesNotAdmit() {
        newsroom.publish("b/1", "Gazette", MAY, ORE.as(Kind.ATTITUDE), FERRY.trusted(0.3))
                .publish("b/2", "Herald", MAY, new Said("Ada Moll", "the mill is sold", "Ferry").withheld());
        var question = Question.ofSource("ada-moll");
        assertThat(said(question)).hasSize(3);
        assertThat(said(question.kinds(Kind.ATTITUDE))).containsExactly("the ore is gone");
        assertThat(said(question.kinds(Kind.STATEMENT, Kind.QUESTION)))
                .containsExactly("the ferry is late", "the mill is sold");
        assertThat(said(question.anonymous())).containsExactly("the mill is sold");
        assertThat(said(question.in("Gazette"))).containsExactly("the ore is gone", "the ferry is late");
        assertThat(said(question.confidence(0.5))).containsExactly("the ore is gone", "the mill is sold");
        assertThat(said(Question.about("ferry").anonymous())).containsExactly("the mill is sold");
        assertThat(said(Question.about("ferry").in("Gazette").confidence(0.3))).containsExactly("the ferry is late");
    }

    @Test
    void pagesHoldEveryClaimOnceInOrder() {
        for (var day = 0; day < 50; day++) {
            newsroom.publish("b/" + day, "Gazette", MAY.plus(Duration.ofDays(day)), numbered(day, 0), numbered(day, 1));
        }
        var expected = new ArrayList<String>();
        for (var day = 49; day >= 0; day--) {
            expected.addAll(List.of("line " + day + " of part 0", "line " + day + " of part 1"));
        }
        for (var limit : List.of(1, 2, 6, 99, 100, 101)) {
            assertThat(everyPage(Question.ofSource("ada-moll"), limit)).isEqualTo(expected);
        }
        assertThat(everyPage(Question.about("ore"), 6)).isEqualTo(expected);
        assertThat(everyPage(Question.inOutlet("Gazette"), 7)).isEqualTo(expected);
    }

    @Test
    void anItemThatIsNoClaimCostsAFewMoreNotAHundred() {
        var many = IntStream.range(0, 200).mapToObj(part -> numbered(1, part)).toArray(Said[]::new);
        newsroom.publish("b/1", "Gazette", MAY, many);
        for (var question : List.of(
                Question.inOutlet("Gazette"), Question.inOutlet("Gazette").oldestFirst())) {
            var counted = new Counted(newsroom.table());
            assertThat(new ClaimArchive(counted).page(question, 20).claims()).hasSize(20);
            assertThat(counted.hits()).isBetween(20, 30);
        }
    }

    @Test
    void anyLimitIsTaken() {
        var many = IntStream.range(0, 200).mapToObj(part -> numbered(1, part)).toArray(Said[]::new);
        newsroom.publish("b/1", "Gazette", MAY, many);
        var page = archive.page(Question.inOutlet("Gazette"), Integer.MAX_VALUE);
        assertThat(page.claims()).hasSize(200);
        assertThat(page.cursor()).isEmpty();
    }

    private static Said numbered(int day, int part) {
        return new Said("Ada Moll", "line " + day + " of part " + part, "Ore");
    }

    @Test
    void aReplacedArticleShowsOnlyWhatStands() {
        newsroom.publish("b/1", "Gazette", MAY, ORE, FERRY).publish("b/1", "Gazette", MAY, TIDE);
        assertThat(said(Question.inOutlet("Gazette"))).containsExactly("the tide is high");
        newsroom.withdraw("b/1");
        assertThat(said(Question.inOutlet("Gazette"))).isEmpty();
    }

    @Test
    void aCursorWithAnyCharacterChangedIsRefused() {
        var question = Question.ofSource("ada-moll");
        var cursor = cursorOf(question);
        for (var at = 0; at < cursor.length(); at++) {
            var other = cursor.charAt(at) == 'A' ? 'Q' : 'A';
            var changed = cursor.substring(0, at) + other + cursor.substring(at + 1);
            assertThatThrownBy(() -> archive.page(question, 1, changed))
                    .as(changed)
                    .isInstanceOf(CursorException.class)
                    .hasMessageContaining("Ask without a cursor");
        }
    }

    @Test
    void aCursorThatIsCutOrNotOneIsRefused() {
        var question = Question.ofSource("ada-moll");
        var cursor = cursorOf(question);
        for (var end = 1; end < cursor.length(); end++) {
            var cut = cursor.substring(0, end);
            assertThatThrownBy(() -> archive.page(question, 1, cut)).isInstanceOf(CursorException.class);
        }
        assertThatThrownBy(() -> archive.page(question, 1, "no cursor; DROP TABLE"))
                .isInstanceOf(CursorException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        var cursor = cursorOf(Question.ofSource("ada-moll"));
        assertThatThrownBy(() -> archive.page(Question.ofSource("ada-moll").anonymous(), 1, cursor))
                .isInstanceOf(CursorException.class)
                .hasMessageContaining("another question");
    }

    @ParameterizedTest
    @CsvSource({"'', b/1, claim#r#0001", "2024-05-01T00:00:00Z, '', claim#r#0001", "2024-05-01T00:00:00Z, b/1, ''"})
    void aForgedCursorThatNoIndexHoldsIsRefused(String publishedAt, String articleId, String item) {
        var question = Question.ofSource("ada-moll");
        var forged = Cursor.of(question, new IndexPosition(new Key(articleId, item), publishedAt));
        assertThatThrownBy(() -> archive.page(question, 1, forged))
                .isInstanceOf(CursorException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aForgedCursorOutsideThePeriodIsRefused() {
        var question = Question.ofSource("ada-moll").from(MAY).to(JUNE);
        for (var time : List.of("2024-04-30T23:59:59Z", "2024-06-01T00:00:00Z")) {
            var forged = Cursor.of(question, new IndexPosition(new Key("b/1", "claim#r#0001"), time));
            assertThatThrownBy(() -> archive.page(question, 1, forged)).isInstanceOf(CursorException.class);
        }
    }

    @Test
    void aPageGoesOnWhereItsLastClaimWasThoughThatIsGone() {
        newsroom.publish("b/1", "Gazette", MAY, ORE)
                .publish("b/2", "Gazette", MAY.plusSeconds(1), FERRY)
                .publish("b/3", "Gazette", JUNE, FERRY);
        var question = Question.ofSource("ada-moll");
        var first = archive.page(question, 2);
        newsroom.withdraw("b/2");
        assertThat(words(archive.page(question, 2, first.cursor()))).containsExactly("the ore is gone");
    }

    @Test
    void aQuestionWithoutWhatItAsksForIsRefused() {
        assertThatThrownBy(() -> Question.ofSource("")).hasMessageContaining("source");
        assertThatThrownBy(() -> Question.ofSource("a").in("")).hasMessageContaining("outlet");
        assertThatThrownBy(() -> Question.ofSource("a").confidence(1.1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> Question.ofSource("a").from(JUNE).to(MAY)).hasMessageContaining("in order");
        assertThatThrownBy(() -> archive.page(Question.ofSource("a"), 0)).hasMessageContaining("limit");
    }

    private String cursorOf(Question question) {
        newsroom.publish("b/1", "Gazette", MAY, ORE, FERRY);
        var cursor = archive.page(question, 1).cursor();
        assertThat(cursor).isNotEmpty();
        return cursor;
    }

    private List<String> said(Question question) {
        var page = archive.page(question, 100);
        assertThat(page.hasNext()).isFalse();
        return words(page);
    }

    private List<String> everyPage(Question question, int limit) {
        var all = new ArrayList<String>();
        var page = archive.page(question, limit);
        all.addAll(words(page));
        while (page.hasNext()) {
            page = archive.page(question, limit, page.cursor());
            assertThat(page.claims()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(words(page));
        }
        return all;
    }

    private static List<String> words(Page page) {
        return page.claims().stream()
                .map(claim -> claim.claim().content().get(0).text())
                .toList();
    }
}
