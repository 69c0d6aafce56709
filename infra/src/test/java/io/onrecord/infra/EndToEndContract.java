package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.article.Reading;
import io.onrecord.article.Upload;
import io.onrecord.claim.Claim;
import io.onrecord.event.SampleEvents;
import io.onrecord.extraction.NeuralExtractor;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.StoredArticle;
import io.onrecord.query.StoredClaim;
import io.onrecord.store.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must hold wherever the function runs: an upload goes into a bucket, and claims are found in the table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EndToEndContract<P extends Peer> {

    static final String HARBOUR = "“Iran will open the harbour in June,” Mira Santos said.\n";

    private static final String QUOTE = "“Iran will open the harbour in June,”";
    private static final String BRIDGE = "“Canada has closed the bridge for good,” Jo Bell said.\n";

    /** The first event waits for a container and a cold start, on a machine that may be busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private @Nullable P peer;

    /** Starts the cloud, or skips the suite. */
    abstract P start();

    @BeforeAll
    void begin() {
        peer = start();
    }

    @AfterAll
    void end() {
        if (peer != null) {
            peer.close();
        }
    }

    P peer() {
        return Objects.requireNonNull(peer, "The suite was skipped");
    }

    @Test
    void anUploadIsFoundThroughEachIndex() {
        put("index.txt", HARBOUR, Map.of("outlet", "The Gazette"));
        ready("index.txt");

        assertThat(said(archive().bySource("mira-santos"), "index.txt")).containsExactly(QUOTE);
        assertThat(said(archive().byOutlet("The Gazette"), "index.txt")).containsExactly(QUOTE);
        assertThat(said(archive().bySubject("iran"), "index.txt")).containsExactly(QUOTE);
    }

    @Test
    void anUploadReplacesTheClaimsOfTheOneBefore() {
        put("replaced.txt", HARBOUR, Map.of());
        article("replaced.txt", article -> sources(article).equals(List.of("Mira Santos")));
        put("replaced.txt", BRIDGE, Map.of());

        article("replaced.txt", article -> sources(article).equals(List.of("Jo Bell")));
    }

    @Test
    void aDeletedArticleLeavesNoClaim() {
        put("deleted.txt", HARBOUR, Map.of());
        ready("deleted.txt");
        peer().delete("deleted.txt");

        var deleted = article("deleted.txt", article -> article.status() == Status.DELETED);
        assertThat(deleted.claims()).isEmpty();
    }

    @Test
    void aKeyMayHoldSpacesPlusSignsAndAnyLetter() {
        var key = "in/the harbour é+1 %41 & 港 😀.txt";
        put(key, BRIDGE, Map.of());

        assertThat(sources(ready(key))).containsExactly("Jo Bell");
    }

    @Test
    void anUploadThatIsNoArticleIsRejectedWithAReason() throws IOException {
        peer().put("bomb.txt", bomb(), Map.of());

        var rejected = article("bomb.txt", article -> article.status() == Status.REJECTED);
        assertThat(rejected.reason()).contains("decompresses to more than");
    }

    @Test
    void eachSampleHasTheClaimsThatAreFoundInThisProcess() throws IOException {
        var samples = SampleEvents.articles();
        samples.forEach((key, content) -> peer().put("samples/" + key, content, Map.of()));
        var extractor = new NeuralExtractor();

        for (var sample : samples.entrySet()) {
            var stored = ready("samples/" + sample.getKey());
            assertThat(stored.claims())
                    .extracting(claim -> words(claim.claim()))
                    .as(sample.getKey())
                    .isEqualTo(found(stored.id(), sample.getValue(), extractor));
        }
    }

    private static List<String> found(String id, byte[] content, NeuralExtractor extractor) throws IOException {
        var upload = new Upload(id, "", Map.of(), Instant.EPOCH);
        var reading = new ArticleReader(Limits.DEFAULT).read(upload, new ByteArrayInputStream(content));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        var article = ((Reading.Accepted) reading).article();
        return extractor.extract(article).claims().stream()
                .map(EndToEndContract::words)
                .toList();
    }

    /** Who said what, and how. Not the confidence, of which the last digits are the processor's. */
    private static String words(Claim claim) {
        return claim.content() + " " + claim.source() + " " + claim.quotation() + " " + claim.kind();
    }

    private void put(String key, String text, Map<String, String> metadata) {
        peer().put(key, text.getBytes(UTF_8), metadata);
    }

    ClaimArchive archive() {
        return new ClaimArchive(peer().dynamoDb(), peer().table());
    }

    private StoredArticle ready(String key) {
        return article(key, article -> article.status() == Status.READY);
    }

    private StoredArticle article(String key, Predicate<StoredArticle> hope) {
        return stored(peer().bucket() + '/' + key, hope);
    }

    /** The article of this id, once it is as hoped for. */
    StoredArticle stored(String id, Predicate<StoredArticle> hope) {
        return Patience.until(
                        PATIENCE,
                        "the claims of " + id,
                        () -> archive().article(id),
                        article -> article.filter(hope).isPresent())
                .orElseThrow();
    }

    static List<String> sources(StoredArticle article) {
        return article.claims().stream()
                .map(claim -> claim.claim().source().name())
                .toList();
    }

    private List<String> said(List<StoredClaim> claims, String key) {
        return claims.stream()
                .filter(claim -> claim.articleId().equals(peer().bucket() + '/' + key))
                .map(claim -> claim.claim().content().get(0).text())
                .toList();
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[10 << 20]);
        }
        return bytes.toByteArray();
    }
}
