package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    @Test
    void aRevisionWithoutAnArticleIsRefused() {
        assertThatThrownBy(() -> new Revision("", "v1", "e1", "00", "first-1", NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A revision needs the id of its article, got an empty one");
    }

    @Test
    void itsTokenIsSixteenHexadecimalDigits() {
        assertThat(revision("v1", "e1", "first-1").id()).matches("[0-9a-f]{16}");
    }

    @Test
    void theSameNoticeToldTwiceHasTheSameToken() {
        assertThat(revision("v1", "e1", "first-1").id())
                .isEqualTo(revision("v1", "e1", "first-1").id());
    }

    @Test
    void theSameBytesUploadedLaterHaveAnotherToken() {
        var later = new Revision("articles/a.txt", "", "e1", "00", "first-1", NOON.plusMillis(1));
        assertThat(later.id()).isNotEqualTo(revision("", "e1", "first-1").id());
    }

    @Test
    void anotherEventHasAnotherToken() {
        var other = new Revision("articles/a.txt", "", "e1", "01", "first-1", NOON);
        assertThat(other.id()).isNotEqualTo(revision("", "e1", "first-1").id());
    }

    @Test
    void theVersionOfABucketWithoutVersionsIsNone() {
        assertThat(revision("null", "e1", "first-1")).isEqualTo(revision("", "e1", "first-1"));
    }

    @Test
    void anotherVersionHasAnotherToken() {
        assertThat(revision("v2", "e1", "first-1").id())
                .isNotEqualTo(revision("v1", "e1", "first-1").id());
    }

    @Test
    void withoutVersionsAnotherETagHasAnotherToken() {
        assertThat(revision("", "e2", "first-1").id())
                .isNotEqualTo(revision("", "e1", "first-1").id());
    }

    @Test
    void anotherExtractorHasAnotherToken() {
        assertThat(revision("v1", "e1", "first-2").id())
                .isNotEqualTo(revision("v1", "e1", "first-1").id());
    }

    @Test
    void aVersionIsNotTakenForAnETag() {
        assertThat(revision("same", "", "first-1").id())
                .isNotEqualTo(revision("", "same", "first-1").id());
    }

    @Test
    void theSameBytesReadWithOtherMetadataHaveAnotherToken() {
        var revision = revision("", "e1", "first-1");
        assertThat(revision.id(read("The Gazette"))).isNotEqualTo(revision.id(read("The Herald")));
    }

    private static Article read(String outlet) {
        return new Article(
                "articles/a.txt", "Text.", new Metadata("", outlet, "", "", new Dateline(NOON, Dated.UPLOAD)));
    }

    private static Revision revision(String version, String eTag, String extractor) {
        return new Revision("articles/a.txt", version, eTag, "00", extractor, NOON);
    }
}
