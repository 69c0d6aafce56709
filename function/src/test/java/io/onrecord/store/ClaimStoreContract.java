package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.query.ClaimArchive;
import io.onrecord.query.Question;
import io.onrecord.query.StoredArticle;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The store's promises, whatever table it writes to: the newest upload of an article stands in the end, as if told
 * once; readers see it whole or not at all; what cannot be used says why.
 */
public abstract class ClaimStoreContract {

    private final String id = "articles/" + UUID.randomUUID();

    /** The table, which may hold other articles. */
    protected abstract Table table();

    /** A table for one history; one of its own where that makes it faster. */
    protected Table tableOfOneHistory() {
        return table();
    }

    /** How many histories are played; each takes about a thousand calls. */
    protected abstract int histories();

    /** After how many calls of a history readers look; each time they ask a dozen things. */
    protected abstract int stepsBetweenReadings();

    @Test
    void whateverHappensTheNewestStandsInTheEndAndReadersSeeItWhole() {
        IntStream.range(0, histories())
                .parallel()
                .forEach(seed -> new History(seed, tableOfOneHistory(), stepsBetweenReadings()).play());
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        var told = Told.upload(id, "a", "01", 0, 2);
        assertThat(tell(told)).isEqualTo(Outcome.KEPT);
        var article = read();
        assertThat(article.metadata()).isEqualTo(told.found().article().metadata());
        assertThat(article.sha256()).isEqualTo(told.found().article().sha256());
        assertThat(article.claims())
                .extracting(claim -> claim.claim())
                .isEqualTo(told.found().claims());
    }

    @Test
    void whatIsToldTwiceChangesNothing() {
        var told = Told.upload(id, "a", "01", 0, 2);
        tell(told);
        var before = items();
        assertThat(tell(told)).isEqualTo(Outcome.REPEATED);
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void anOlderUploadThatComesLateIsSuperseded() {
        var newer = Told.upload(id, "b", "02", 0, 1);
        tell(newer);
        assertThat(tell(Told.upload(id, "a", "01", 9, 3))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(items()).isEqualTo(newer.alone());
    }

    @Test
    void anEqualSequencerWithAnotherETagIsNew() {
        tell(Told.upload(id, "a", "01", 0, 3));
        var other = Told.upload(id, "b", "01", 0, 1);
        assertThat(tell(other)).isEqualTo(Outcome.KEPT);
        assertThat(items()).isEqualTo(other.alone());
    }

    @Test
    void withoutSequencersTheTimeDecides() {
        var newer = Told.upload(id, "b", "", 1, 1);
        tell(newer);
        assertThat(tell(Told.upload(id, "a", "", 0, 1))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(items()).isEqualTo(newer.alone());
    }

    @Test
    void whatABucketListsOfTheSameSecondTakesThePlaceOfWhatStands() {
        var first = new Revision(id, "", "a", "01", "first-1", Told.NOON.plusMillis(415));
        tell(new Told(first, Status.READY, 1));
        assertThat(tell(Told.upload(id, "b", "", 0, 2))).isEqualTo(Outcome.KEPT);
        assertThat(read().claims()).hasSize(2);
    }

    @Test
    void anotherExtractorReplacesWhatTheFirstFound() {
        tell(Told.upload(id, "a", "01", 0, 3));
        var reread = Told.upload(id, "a", "01", 0, 1).by("second-1");
        assertThat(tell(reread)).isEqualTo(Outcome.KEPT);
        assertThat(items()).isEqualTo(reread.alone());
    }

    @Test
    void aReplayWithoutASequencerKeepsTheUploadsPlace() {
        tell(Told.upload(id, "a", "02", 5, 3));
        assertThat(tell(Told.upload(id, "a", "", 4, 1).by("second-1"))).isEqualTo(Outcome.KEPT);
        assertThat(tell(Told.upload(id, "older", "01", 9, 1))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(read().claims()).hasSize(1);
    }

    @Test
    void aRejectionSaysWhyAndKeepsNoClaims() {
        tell(Told.upload(id, "a", "01", 0, 2));
        var rejection = Told.rejection(id, "b", "02", 1);
        assertThat(tell(rejection)).isEqualTo(Outcome.KEPT);
        assertThat(read().reason()).isEqualTo("The text is not UTF-8");
        assertThat(items()).isEqualTo(rejection.alone()).hasSize(1);
    }

    @Test
    void aRemovalKeepsAnOlderUploadFromComingBack() {
        tell(Told.upload(id, "a", "01", 0, 2));
        var removal = Told.removal(id, "03", 2);
        assertThat(tell(removal)).isEqualTo(Outcome.KEPT);
        assertThat(tell(Told.upload(id, "b", "02", 1, 2))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(items()).isEqualTo(removal.alone()).hasSize(1);
        assertThat(read().status()).isEqualTo(Status.DELETED);
    }

    @Test
    void aRemovalIsForgottenThirtyDaysLater() {
        var removal = Told.removal(id, "03", 2);
        tell(removal);
        var expiresAt = removal.revision().uploadedAt().getEpochSecond() + 30 * 24 * 60 * 60;
        assertThat(items().get(0)).containsEntry("expiresAt", AttributeValue.fromN(Long.toString(expiresAt)));
    }

    @Test
    void theRemovalOfTheVersionThatStandsIsNotTakenForItsUpload() {
        var upload = new Revision(id, "v1", "a", "01", "first-1", Told.NOON);
        tell(new Told(upload, Status.READY, 1));
        tell(new Told(new Revision(id, "v1", "", "02", "", Told.NOON), Status.DELETED, 0));
        assertThat(read().status()).isEqualTo(Status.DELETED);
    }

    @Test
    void aVersionThatANewerEventTellsOfIsAsNewAsThatEvent() {
        tell(version("v3", "01"));
        assertThat(tell(version("v3", "03"))).isEqualTo(Outcome.KEPT);
        assertThat(tell(version("v2", "02"))).isEqualTo(Outcome.SUPERSEDED);
        assertThat(items()).isEqualTo(version("v3", "03").alone());
    }

    private Told version(String versionId, String sequencer) {
        return new Told(new Revision(id, versionId, versionId, sequencer, "first-1", Told.NOON), Status.READY, 1);
    }

    @Test
    void moreClaimsThanABatchHoldsAreKeptAndReplaced() {
        tell(Told.upload(id, "a", "01", 0, 120));
        assertThat(read().claims()).hasSize(120);
        var smaller = Told.upload(id, "b", "02", 1, 1);
        tell(smaller);
        assertThat(items()).isEqualTo(smaller.alone());
    }

    @Test
    void aListIsBoundedByDatesAndALimit() {
        tell(Told.upload(id, "a", "01", 10, 3));
        var archive = new ClaimArchive(table());
        var source = "mira-santos of " + id;
        var published = Told.NOON.plusSeconds(10);
        var question = Question.ofSource(source);
        assertThat(archive.page(question, 2).claims()).hasSize(2);
        assertThat(archive.page(question.from(published), 9).claims()).hasSize(3);
        assertThat(archive.page(question.to(published), 9).claims()).isEmpty();
        assertThat(archive.page(question.from(published.plusSeconds(1)), 9).claims())
                .isEmpty();
    }

    @Test
    void aRevisionOfAnotherArticleIsRefused() {
        var found = Told.upload("articles/other", "a", "01", 0, 1).found();
        assertThatThrownBy(() -> store().keep(Told.upload(id, "a", "01", 0, 1).revision(), found))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Outcome tell(Told told) {
        return told.to(store());
    }

    private ClaimStore store() {
        return new RevisionedStore(table(), new Backoff(new Random(1), time -> {}));
    }

    private StoredArticle read() {
        return new ClaimArchive(table()).article(id).orElseThrow();
    }

    private List<Map<String, AttributeValue>> items() {
        return table().range(Range.ofAll(id));
    }
}
