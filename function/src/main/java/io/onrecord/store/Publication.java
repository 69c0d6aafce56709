package io.onrecord.store;

import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import java.time.Instant;

/** The attributes of an article's metadata, which its claims repeat so that a list of claims needs no second read. */
final class Publication {

    private Publication() {}

    static void into(Fields item, Metadata metadata) {
        item.text(Attributes.TITLE, metadata.title())
                .key(Attributes.OUTLET, metadata.outlet())
                .text(Attributes.URL, metadata.url())
                .text(Attributes.AUTHOR, metadata.author())
                .seconds(Attributes.PUBLISHED_AT, metadata.dateline().at())
                .one(Attributes.DATED, metadata.dateline().dated());
    }

    static Metadata of(Fields item) {
        return new Metadata(
                item.text(Attributes.TITLE),
                item.text(Attributes.OUTLET),
                item.text(Attributes.URL),
                item.text(Attributes.AUTHOR),
                new Dateline(item.time(Attributes.PUBLISHED_AT), item.one(Attributes.DATED, Dated.class)));
    }

    /** All that is known of an article that was not read. */
    static Metadata unread(Instant uploadedAt) {
        return new Metadata("", "", "", "", new Dateline(uploadedAt, Dated.UPLOAD));
    }
}
