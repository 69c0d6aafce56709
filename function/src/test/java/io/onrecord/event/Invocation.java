package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Extractor;
import java.time.InstantSource;
import java.util.List;

/** The handler with everything around it faked: what is in S3, what the extractor finds, what the store is told. */
final class Invocation {

    /** What makes an upload unusable here. */
    static final String UNUSABLE = "\0";

    /** What the extractor stumbles over here. */
    static final String POISON = "poison";

    final FakeS3 s3 = new FakeS3();
    final FakeStore store = new FakeStore();
    final FakeContext context = new FakeContext();

    void put(String key, String eTag, String text) {
        s3.put("articles/" + key, "", eTag, text.getBytes(UTF_8));
    }

    String answer(String event) {
        return Invocations.answer(handler(), event, context);
    }

    ArticleHandler handler() {
        Extractor extractor = Invocation::extract;
        var desk = new Desk(new Uploads(s3), new ArticleReader(Limits.DEFAULT), extractor, store);
        return new ArticleHandler(desk, InstantSource.fixed(FakeS3.UPLOADED_AT));
    }

    private static Attributions extract(Article article) {
        if (article.text().contains(POISON)) {
            throw new IllegalStateException("A bug in the extractor");
        }
        return new Attributions(article, "fake-1", List.of());
    }
}
