package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.store.Revision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class ArticleHandlerTest {

    private static final String ID = "articles/a.txt";
    private static final String PUT = Events.s3(Events.put("a.txt", "e1"));

    private static final byte[] TEXT = "Text.".getBytes(UTF_8);

    private final Invocation invocation = new Invocation();

    @Test
    void anUploadIsKeptAsTheRevisionThatTheEventTells() {
        invocation.put("a.txt", "e1", "Text.");
        invocation.answer(PUT);
        assertThat(invocation.store.revisions())
                .containsExactly(new Revision(ID, "", "e1", "0A", "fake-1", Instant.parse(Events.AT)));
    }

    @Test
    void whatS3KnowsOfAnObjectGoesToTheReader() {
        invocation.put("a.txt", "e1", "Text.");
        invocation.answer(PUT);
        assertThat(invocation.store.articles())
                .extracting(
                        Article::id,
                        article -> article.metadata().outlet(),
                        article -> article.metadata().dateline())
                .containsExactly(tuple(ID, "The Gazette", new Dateline(FakeS3.UPLOADED_AT, Dated.UPLOAD)));
    }

    @Test
    void anUnusableUploadIsRejectedAndCountsAsDone() {
        invocation.put("a.txt", "e1", Invocation.UNUSABLE);
        assertThat(invocation.answer(PUT)).isEqualTo("null");
        assertThat(invocation.store.calls()).containsExactly("reject articles/a.txt @0A");
    }

    @Test
    void anObjectThatChangedSinceItsEventIsSuperseded() {
        invocation.put("a.txt", "e2", "Text.");
        assertThat(invocation.answer(PUT)).isEqualTo("null");
        assertThat(invocation.store.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, NoSuchKey", "404, NoSuchVersion", "405, MethodNotAllowed", "412, PreconditionFailed"})
    void anObjectThatIsGoneIsSuperseded(int status, String code) {
        invocation.s3.fail(ID, FakeS3.refusal(status, code));
        assertThat(invocation.answer(PUT)).isEqualTo("null");
        assertThat(invocation.store.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, NoSuchBucket", "403, AccessDenied", "503, SlowDown", "500, InternalError"})
    void theWorldFailingEscapes(int status, String code) {
        invocation.s3.fail(ID, FakeS3.refusal(status, code));
        assertThatThrownBy(() -> invocation.answer(PUT)).isInstanceOf(S3Exception.class);
    }

    @Test
    void aDownloadThatBreaksOffEscapes() {
        invocation.put("a.txt", "e1", "Text.");
        invocation.s3.body(ID, new Broken());
        assertThatThrownBy(() -> invocation.answer(PUT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The download of articles/a.txt broke off");
        assertThat(invocation.store.calls()).isEmpty();
    }

    @Test
    void aBugOfOursEscapes() {
        invocation.put("a.txt", "e1", Invocation.POISON);
        assertThatThrownBy(() -> invocation.answer(PUT)).hasMessage("A bug in the extractor");
    }

    @Test
    void theOtherRecordsAreDoneBeforeTheFailedOnesAreTold() {
        invocation.put("a.txt", "e1", Invocation.POISON);
        invocation.put("b.txt", "e1", "Text.");
        invocation.put("c.txt", "e1", "Text.");
        invocation.store.fail("articles/c.txt", SdkClientException.create("timed out"));
        var event = Events.s3(Events.put("a.txt", "e1"), "{}", Events.put("c.txt", "e1"), Events.put("b.txt", "e1"));
        assertThatThrownBy(() -> invocation.answer(event))
                .hasMessage("A bug in the extractor")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .hasExactlyElementsOfTypes(UnreadableEventException.class, SdkClientException.class));
        assertThat(invocation.store.calls()).containsExactly("keep articles/b.txt @0A");
    }

    @Test
    void oneFailureToldForTwoRecordsIsNotSuppressedInItself() {
        var failure = SdkClientException.create("timed out");
        invocation.s3.fail(ID, failure);
        var event = Events.s3(Events.put("a.txt", "e1"), Events.put("a.txt", "e1"));
        assertThatThrownBy(() -> invocation.answer(event)).isSameAs(failure).hasNoSuppressedExceptions();
    }

    @Test
    void aQueueKeepsTheMessagesThatFailedAndNoOther() {
        invocation.put("a.txt", "e1", "Text.");
        invocation.s3.fail("articles/b.txt", SdkClientException.create("timed out"));
        invocation.put("c.txt", "e1", Invocation.POISON);
        var event = Events.s3(
                Events.message("m1", PUT),
                Events.message("m2", Events.s3(Events.put("b.txt", "e1"))),
                Events.message("m3", Events.s3(Events.put("c.txt", "e1"), Events.put("a.txt", "e1"))),
                Events.message("m4", "{}"));
        assertThat(invocation.answer(event))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"m2\"},{\"itemIdentifier\":\"m3\"},"
                        + "{\"itemIdentifier\":\"m4\"}]}");
        assertThat(invocation.store.calls()).containsExactly("keep articles/a.txt @0A", "keep articles/a.txt @0A");
    }

    @Test
    void aBatchJobIsToldWhatMayHelpAndWhatWillNot() {
        invocation.put("kept.txt", "e1", "Text.");
        invocation.put("unusable.txt", "e1", Invocation.UNUSABLE);
        invocation.put("poison.txt", "e1", Invocation.POISON);
        invocation.s3.fail("articles/slow.txt", FakeS3.refusal(503, "SlowDown"));
        var answer = invocation.answer(
                Events.tasks("kept.txt", "gone.txt", "unusable.txt", "poison.txt", "slow.txt", "%E9"));
        assertThat(answer)
                .containsSubsequence(
                        result("kept.txt", "Succeeded", "READY, KEPT, 0 claims"),
                        result("gone.txt", "Succeeded", "GONE, SUPERSEDED"),
                        "\"taskId\":\"of unusable.txt\",\"resultCode\":\"Succeeded\",\"resultString\":\"REJECTED, KEPT: The upload is not text",
                        result(
                                "poison.txt",
                                "TemporaryFailure",
                                "java.lang.IllegalStateException: A bug in the extractor"),
                        "\"taskId\":\"of slow.txt\",\"resultCode\":\"TemporaryFailure\"",
                        "\"taskId\":\"of %E9\",\"resultCode\":\"PermanentFailure\"");
    }

    private static String result(String key, String code, String text) {
        return "{\"taskId\":\"of %s\",\"resultCode\":\"%s\",\"resultString\":\"%s\"}".formatted(key, code, text);
    }

    @Test
    void aListedObjectIsAsOldAsS3Says() {
        invocation.s3.put(ID, "v7", "e7", TEXT);
        invocation.answer(Events.tasks("a.txt"));
        assertThat(invocation.store.revisions())
                .containsExactly(new Revision(ID, "v7", "e7", "", "fake-1", FakeS3.UPLOADED_AT));
    }

    @Test
    void erasingAnOldVersionKeepsTheOneThatStands() {
        invocation.s3.put(ID, "v2", "e2", TEXT);
        invocation.answer(erasing("v1"));
        assertThat(invocation.store.revisions())
                .containsExactly(new Revision(ID, "v2", "e2", "0B", "fake-1", Instant.parse(Events.AT)));
    }

    @Test
    void erasingTheOnlyVersionRemovesTheArticle() {
        invocation.answer(erasing("v1"));
        assertThat(invocation.store.calls()).containsExactly("delete articles/a.txt @0B");
    }

    private static String erasing(String version) {
        var facts = "\"versionId\":\"" + version + "\",\"sequencer\":\"0B\"";
        return Events.s3(Events.record("ObjectRemoved:Delete", "a.txt", facts));
    }

    @Test
    void aVersionCalledNullIsKnownByItsETag() {
        invocation.s3.put(ID, "null", "e1", TEXT);
        invocation.answer(
                Events.s3(Events.record("ObjectCreated:Put", "a.txt", "\"eTag\":\"e1\",\"versionId\":\"null\"")));
        assertThat(invocation.store.revisions())
                .extracting(Revision::versionId, Revision::eTag)
                .containsExactly(tuple("", "e1"));
    }

    /** A connection that breaks at the first byte. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Connection reset");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }
}
