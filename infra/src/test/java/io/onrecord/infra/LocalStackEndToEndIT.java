package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.Status;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.sync.RequestBody;

/** The suite against LocalStack, and the ways to the function that the template does not take. */
class LocalStackEndToEndIT extends EndToEndContract<LocalStackPeer> {

    @Override
    LocalStackPeer start() {
        return LocalStackPeer.start();
    }

    /**
     * The buckets of other-ways.yaml. LocalStack encodes keys for EventBridge too, which AWS does not, so there the key
     * needs no encoding.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"through-a-queue, a b+é.txt", "through-a-topic, a b+é.txt", "through-eventbridge, plain.txt"})
    void anUploadReachesTheFunctionInOtherWays(String bucket, String key) {
        peer().s3()
                .putObject(
                        request -> request.bucket(bucket).key(key),
                        RequestBody.fromString(HARBOUR, StandardCharsets.UTF_8));

        var stored = stored(bucket + '/' + key, article -> article.status() == Status.READY);
        assertThat(sources(stored)).containsExactly("Mira Santos");
    }
}
