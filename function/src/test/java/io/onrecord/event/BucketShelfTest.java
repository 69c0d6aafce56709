package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Limits;
import io.onrecord.page.Shelf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

class BucketShelfTest {

    private final Keys bucket = new Keys();
    private final Shelf shelf = new BucketShelf(bucket, "b", Limits.DEFAULT);

    @Test
    void aSmallBucketIsListedNewestFirst() {
        var keys = IntStream.range(0, 45).mapToObj(i -> "a" + (i * 7 % 45)).toList();
        keys.forEach(bucket::upload);

        var newestFirst = new ArrayList<>(ids(keys.stream()));
        Collections.reverse(newestFirst);
        assertThat(everyPage()).isEqualTo(newestFirst);
        assertThat(shelf.list("").ids()).hasSize(20);
    }

    @Test
    void aLargeBucketIsListedByKeyWhateverItsKeysAreCalled() {
        var plain = IntStream.range(0, 1_001).mapToObj(i -> "a" + (1_000 + i));
        var odd = IntStream.range(0, 45).mapToObj(i -> "newest:" + (1_000 + i));
        var keys = Stream.concat(plain, odd).toList();
        keys.forEach(bucket::upload);

        assertThat(everyPage()).isEqualTo(ids(keys.stream().sorted()));
    }

    @Test
    void aPlaceThatNobodyGaveIsTheBeginning() {
        bucket.upload("a");
        assertThat(shelf.list("nonsense")).isEqualTo(new Shelf.Listing(List.of("b/a"), ""));
    }

    private List<String> everyPage() {
        var page = shelf.list("");
        var all = new ArrayList<>(page.ids());
        while (!page.next().isEmpty() && all.size() < 2_000) {
            page = shelf.list(page.next());
            all.addAll(page.ids());
        }
        return all;
    }

    private static List<String> ids(Stream<String> keys) {
        return keys.map(key -> "b/" + key).toList();
    }

    /** Lists what was uploaded, each a second after the one before, as S3 does. */
    private static final class Keys implements S3Client {

        private final TreeMap<String, Instant> objects = new TreeMap<>();

        void upload(String key) {
            objects.put(key, Instant.parse("2031-05-02T08:00:00Z").plusSeconds(objects.size()));
        }

        @Override
        public ListObjectsV2Response listObjectsV2(ListObjectsV2Request request) {
            var after = objects.tailMap(Objects.requireNonNullElse(request.startAfter(), ""), false);
            var contents = after.entrySet().stream()
                    .limit(request.maxKeys())
                    .map(entry -> S3Object.builder()
                            .key(entry.getKey())
                            .lastModified(entry.getValue())
                            .build())
                    .toList();
            return ListObjectsV2Response.builder()
                    .contents(contents)
                    .isTruncated(contents.size() < after.size())
                    .build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
