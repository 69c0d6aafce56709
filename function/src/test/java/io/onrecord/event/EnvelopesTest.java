package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopesTest {

    private static final Moment MOMENT = new Moment("0A", Instant.parse(Events.AT));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "{}",
                "[]",
                "7",
                "\"Records\"",
                "{\"Records\":[]}",
                "{\"Records\":null}",
                "{\"Records\":{}}",
                "{\"Records\":[null]}",
                "{\"Records\":[{}]}",
                "{\"tasks\":[]}",
                "{\"Records\":[{\"eventSource\":\"aws:dynamodb\"}]}",
                "{\"Event\":\"s3:Other\"}",
                "{\"detail-type\":\"Object Created\"}",
                "{} {}",
                "{\"Event\":\"s3:TestEvent\"",
                "Breaking: harbour opens"
            })
    void whatIsNotKnownThrows(String event) {
        assertThatThrownBy(() -> new Invocation().answer(event))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("expected");
    }

    @Test
    void aNameThatStandsTwiceThrows() {
        assertThatThrownBy(() -> read("{\"Event\":\"s3:TestEvent\",\"Event\":\"s3:TestEvent\"}"))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void bytesThatAreNotUtf8Throw() {
        assertThatThrownBy(() -> Envelopes.read(new byte[] {'"', (byte) 0xE9, '"'}))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessage("The event: expected UTF-8, got 3 bytes that are none");
    }

    @Test
    void aMessageSaysWhatWasExpectedWhatCameAndWhere() {
        var event = Events.s3(Events.put("a.txt", "e1").replace("\"a.txt\"", "12"));
        assertThatThrownBy(() -> new Invocation().answer(event))
                .hasMessage("Records[0].s3.object.key: expected text, got number 12");
    }

    @Test
    void aMessageShowsNoMoreThanTheBeginningOfAText() {
        var event = Events.s3(Events.put("a.txt", "e1").replace("2.1", "x".repeat(1_000)));
        assertThatThrownBy(() -> new Invocation().answer(event)).hasMessageEndingWith("x".repeat(59) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "a+b%C3%A9.txt, a bé.txt",
        "a%20b.txt, a b.txt",
        "a%2Bb%2525.txt, a+b%25.txt",
        "news/2026/a.txt, news/2026/a.txt",
        "%F0%9F%97%9E.txt, 🗞.txt"
    })
    void keysOfS3NotificationsAreFormEncoded(String key, String meant) {
        assertThat(notices(Events.s3(Events.put(key, "e1"))))
                .containsExactly(new Notice.Uploaded(new ObjectVersion("articles", meant, "", "e1"), MOMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%E9.txt", "%.txt", "%4", "%zz", "é.txt", "%ED%A0%80", "%C3"})
    void aKeyThatCannotBeDecodedIsNotGuessed(String key) {
        assertThatThrownBy(() -> new Invocation().answer(Events.s3(Events.put(key, "e1"))))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("expected a form-encoded key");
    }

    @Test
    void keysOfEventBridgeAreRaw() {
        assertThat(notices(eventBridge("Object Created", "a+b%20é.txt", "")))
                .containsExactly(new Notice.Uploaded(new ObjectVersion("articles", "a+b%20é.txt", "", "e1"), MOMENT));
    }

    @Test
    void aKeyOfHalfACharacterIsRefused() {
        assertThatThrownBy(() -> new Invocation().answer(eventBridge("Object Created", "\\ud83d.txt", "")))
                .hasMessageContaining("detail.object.key: expected a key of whole characters");
    }

    @ParameterizedTest
    @CsvSource({
        "ObjectCreated:Put, Uploaded",
        "ObjectCreated:Post, Uploaded",
        "ObjectCreated:Copy, Uploaded",
        "ObjectCreated:CompleteMultipartUpload, Uploaded",
        "ObjectRemoved:Delete, Erased",
        "ObjectRemoved:DeleteMarkerCreated, Removed",
        "LifecycleExpiration:Delete, Erased",
        "LifecycleExpiration:DeleteMarkerCreated, Removed"
    })
    void anEventsNameSaysWhatHappenedToTheVersion(String name, String notice) {
        var event = Events.s3(Events.record(name, "a.txt", "\"eTag\":\"e1\",\"versionId\":\"v1\""));
        assertThat(notices(event))
                .extracting(it -> it.getClass().getSimpleName())
                .containsExactly(notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ObjectRestore:Post", "ObjectTagging:Put", "ObjectCreated", "ObjectRemoved:", "s3:TestEvent"})
    void otherEventsOfS3AreNotTakenForUploads(String name) {
        assertThatThrownBy(() -> new Invocation().answer(Events.s3(Events.record(name, "a.txt", "\"eTag\":\"e1\""))))
                .hasMessage("Records[0].eventName: expected ObjectCreated, ObjectRemoved or LifecycleExpiration, "
                        + "got string \"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "3.0", "2", "2.x", "latest"})
    void anotherStructureOfS3sEventsIsRefused(String version) {
        assertThatThrownBy(() -> new Invocation()
                        .answer(Events.s3(Events.put("a.txt", "e1").replace("2.1", version))))
                .hasMessageContaining("expected version 2.x of S3's event structure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "2.3", "2.5", "2.10"})
    void laterMinorVersionsAreCompatible(String version) {
        assertThat(notices(Events.s3(Events.put("a.txt", "e1").replace("2.1", version))))
                .hasSize(1);
    }

    @Test
    void aDeleteWithoutAVersionRemovesTheKey() {
        assertThat(notices(Events.s3(Events.record("ObjectRemoved:Delete", "a.txt", "\"sequencer\":\"0A\""))))
                .containsExactly(new Notice.Removed(new ObjectVersion("articles", "a.txt", "", ""), MOMENT));
    }

    @ParameterizedTest
    @CsvSource({"Delete Marker Created, Removed", "Permanently Deleted, Erased"})
    void eventBridgeSaysHowItWasDeleted(String type, String notice) {
        var event = eventBridge("Object Deleted", "a.txt", ",\"deletion-type\":\"" + type + "\"")
                .replace("\"etag\"", "\"version-id\":\"v1\",\"etag\"");
        assertThat(notices(event))
                .extracting(it -> it.getClass().getSimpleName())
                .containsExactly(notice);
    }

    @Test
    void anUploadWithoutAnETagIsRefused() {
        var event = Events.s3(Events.record("ObjectCreated:Put", "a.txt", "\"size\":1"));
        assertThatThrownBy(() -> new Invocation().answer(event))
                .hasMessage("Records[0].s3.object.eTag: expected text, got nothing");
    }

    @Test
    void aSequencerMayBeMissing() {
        var event = Events.s3(Events.record("ObjectCreated:Put", "a.txt", "\"eTag\":\"e1\""));
        assertThat(notices(event))
                .containsExactly(new Notice.Uploaded(
                        new ObjectVersion("articles", "a.txt", "", "e1"), new Moment("", MOMENT.at())));
    }

    @Test
    void aTestEventInAQueueIsAMessageWithNothingToDo() {
        var event = Events.s3(Events.message("m1", "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\"}"));
        assertThat(read(event))
                .isEqualTo(new Envelope(new Reply.FailedMessages(), List.of(new Delivery.Understood("m1", List.of()))));
    }

    @Test
    void aMessageWithoutAnIdFailsTheWhole() {
        var event = Events.s3(Events.message("m1", "{}").replace("messageId", "id"));
        assertThatThrownBy(() -> read(event)).hasMessage("Records[0].messageId: expected text, got nothing");
    }

    @Test
    void aBatchJobOfAnUnknownSchemaFailsTheWhole() {
        assertThatThrownBy(() -> read(Events.tasks("a.txt").replace("2.0", "3.0")))
                .hasMessage("invocationSchemaVersion: expected \"1.0\" or \"2.0\", got string \"3.0\"");
    }

    @Test
    void aBatchTaskNamesItsVersion() {
        assertThat(notices(Events.tasks("a+b.txt").replace("null", "\"v1\"")))
                .containsExactly(new Notice.Listed(new ObjectVersion("articles", "a b.txt", "v1", "")));
    }

    private static String eventBridge(String type, String key, String facts) {
        return """
                {"detail-type":"%s","source":"aws.s3","time":"%s","detail":{"bucket":{"name":"articles"},
                 "object":{"key":"%s","etag":"e1","sequencer":"0A"}%s}}""".formatted(type, Events.AT, key, facts);
    }

    private static Envelope read(String event) {
        return Envelopes.read(event.getBytes(UTF_8));
    }

    private static List<Notice> notices(String event) {
        return read(event).deliveries().stream()
                .flatMap(delivery -> ((Delivery.Understood) delivery).notices().stream())
                .toList();
    }
}
