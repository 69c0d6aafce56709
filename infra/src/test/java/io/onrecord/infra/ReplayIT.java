package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.query.ClaimArchive;
import io.onrecord.store.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** What stands in a bucket whose events are lost is brought into the table. */
class ReplayIT {

    private static final String ARTICLE = "“The harbour opens in June,” said Mira Santos, the mayor of Port Elgin.\n";

    private final Screen screen = new Screen(false);

    /** Its own function does nothing. */
    private final EmbeddedCloud cloud = start();

    @TempDir
    private Path folder;

    private static EmbeddedCloud start() {
        QuietLogs.apply(false);
        return EmbeddedCloud.start(CloudSettings.PRIVATE, new Ignored(), environment -> (event, answer, context) -> {});
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void everyObjectUnderThePrefixIsProcessed() throws Exception {
        put("2026/a b+é.txt", ARTICLE);
        put("2026/empty.txt", "");
        put("2025/old.txt", ARTICLE);

        assertThat(replay("s3://articles/2026/")).as(screen.err()).isZero();
        assertThat(screen.out()).isEqualTo("Replayed: 1 READY, 1 REJECTED.\n");
        assertThat(screen.err()).isEqualTo("Replaying: 2 of 2\n");
        assertThat(status("2026/a b+é.txt")).containsExactly(Status.READY);
        assertThat(status("2026/empty.txt")).containsExactly(Status.REJECTED);
        assertThat(status("2025/old.txt")).isEmpty();
        assertThat(state()).doesNotExist();
    }

    @Test
    void anInterruptedReplayGoesOnWhereItWas() throws Exception {
        put("a.txt", ARTICLE);
        put("b.txt", ARTICLE);
        put("c.txt", ARTICLE);
        new ReplayState("b.txt", List.of("a.txt")).write(state());

        assertThat(replay("s3://articles")).as(screen.err()).isZero();
        assertThat(screen.err()).startsWith("Going on after b.txt, 1 are left and 1 failed before.");
        assertThat(status("a.txt")).containsExactly(Status.READY);
        assertThat(status("b.txt")).isEmpty();
        assertThat(status("c.txt")).containsExactly(Status.READY);
        assertThat(state()).doesNotExist();
    }

    @Test
    void fromTheStartForgetsWhereItWas() throws Exception {
        put("a.txt", ARTICLE);
        new ReplayState("b.txt", List.of()).write(state());

        assertThat(replay("s3://articles", "--from-start")).as(screen.err()).isZero();
        assertThat(status("a.txt")).containsExactly(Status.READY);
    }

    @Test
    void whatFailsIsNamedAndTriedAgainNextTime() throws Exception {
        put("a.txt", ARTICLE);
        assertThat(replayInto("none", "s3://articles")).isEqualTo(1);
        assertThat(screen.err()).contains("Failed: a.txt: ");
        assertThat(Files.readString(state())).isEqualTo("{\"after\":\"a.txt\",\"failed\":[\"a.txt\"]}");

        assertThat(replay("s3://articles")).isZero();
        assertThat(status("a.txt")).containsExactly(Status.READY);
        assertThat(state()).doesNotExist();
    }

    @Test
    void anEmptyPrefixAndAMissingBucketAreTheUsersToMend() {
        assertThat(replay("s3://articles/none/")).isEqualTo(2);
        assertThat(screen.err()).contains("There is no object under s3://articles/none/");
        assertThat(replay("s3://elsewhere/")).isEqualTo(2);
        assertThat(screen.err()).contains("S3 does not list s3://elsewhere/");
        assertThat(replay("articles")).isEqualTo(2);
        assertThat(screen.err()).contains("Give an address like s3://bucket/prefix");
    }

    private int replay(String address, String... more) {
        return replayInto(EmbeddedCloud.TABLE, address, more);
    }

    private int replayInto(String table, String address, String... more) {
        var arguments = new ArrayList<>(List.of(
                "replay",
                address,
                "--table",
                table,
                "--rate",
                "500",
                "--state",
                state().toString(),
                "--endpoint",
                "s3=" + cloud.endpoints().s3(),
                "--endpoint",
                "dynamodb=" + cloud.endpoints().dynamoDb()));
        arguments.addAll(List.of(more));
        return OnRecord.execute(screen.terminal(), arguments.toArray(String[]::new));
    }

    private Path state() {
        return folder.resolve("state.json");
    }

    private void put(String key, String text) {
        try (var s3 = cloud.endpoints().s3Client()) {
            s3.putObject(request -> request.bucket(EmbeddedCloud.BUCKET).key(key), RequestBody.fromString(text));
        }
    }

    private List<Status> status(String key) {
        try (var dynamoDb = cloud.endpoints().dynamoDbClient()) {
            return new ClaimArchive(dynamoDb, EmbeddedCloud.TABLE)
                    .article(EmbeddedCloud.BUCKET + '/' + key).stream()
                            .map(article -> article.status())
                            .toList();
        }
    }
}
