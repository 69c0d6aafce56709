package io.onrecord.event;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.article.Reading;
import io.onrecord.page.Shelf;
import io.onrecord.query.StoredArticle;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * The articles in the bucket that they were uploaded to, and in no other, read as the function reads them. What the
 * bucket holds is listed {@value #SHOWN} at a time: newest first while it is small, else in the order of the keys.
 */
public final class BucketShelf implements Shelf {

    private static final int SHOWN = 20;

    /** S3 lists as many at once; their order is that of the keys, so that a larger bucket has no newest. */
    private static final int SMALL = 1_000;

    /** Before how many came already, where a listing is ordered by time. */
    private static final String PLACE = "newest:";

    /** Before the last key that came, where it is ordered by keys: keys may look like anything. */
    private static final String KEY = "key:";

    private final S3Client s3;
    private final String bucket;
    private final Uploads uploads;
    private final ArticleReader reader;

    BucketShelf(S3Client s3, String bucket, Limits limits) {
        this.s3 = s3;
        this.bucket = bucket;
        this.uploads = new Uploads(s3);
        this.reader = new ArticleReader(limits);
    }

    /** Over a bucket of the S3 that the environment names, as the function sees it. */
    public static BucketShelf from(Map<String, String> environment, String bucket) {
        return new BucketShelf(Clients.s3(environment), bucket, Limits.from(environment));
    }

    @Override
    public Optional<Article> article(StoredArticle stored) {
        var prefix = bucket + '/';
        if (!stored.id().startsWith(prefix)) {
            return Optional.empty();
        }
        var upload = stored.upload();
        var key = stored.id().substring(prefix.length());
        return uploads.open(new ObjectVersion(bucket, key, upload.versionId(), upload.eTag()))
                .flatMap(this::read);
    }

    private Optional<Article> read(Download download) {
        return download.read(reader) instanceof Reading.Accepted accepted
                ? Optional.of(accepted.article())
                : Optional.empty();
    }

    @Override
    public Listing list(String after) {
        if (after.startsWith(KEY)) {
            return byKey(after.substring(KEY.length()));
        }
        var all = s3.listObjectsV2(request -> request.bucket(bucket).maxKeys(SMALL));
        return Boolean.TRUE.equals(all.isTruncated()) ? byKey("") : newest(all, place(after));
    }

    private Listing newest(ListObjectsV2Response all, int from) {
        var ids = all.contents().stream()
                .sorted(Comparator.comparing(S3Object::lastModified).reversed())
                .skip(from)
                .limit(SHOWN)
                .map(this::id)
                .toList();
        var next = from + SHOWN;
        return new Listing(ids, next < all.contents().size() ? PLACE + next : "");
    }

    private Listing byKey(String last) {
        var some = s3.listObjectsV2(
                request -> request.bucket(bucket).maxKeys(SHOWN).startAfter(last));
        var objects = some.contents();
        var next = Boolean.TRUE.equals(some.isTruncated()) && !objects.isEmpty()
                ? KEY + objects.get(objects.size() - 1).key()
                : "";
        return new Listing(objects.stream().map(this::id).toList(), next);
    }

    private String id(S3Object object) {
        return bucket + '/' + object.key();
    }

    /** How many came before; 0 where it is none of our numbers. */
    private static int place(String after) {
        var number = after.replace(PLACE, "");
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }
}
