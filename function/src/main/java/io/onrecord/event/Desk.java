package io.onrecord.event;

import io.onrecord.article.ArticleReader;
import io.onrecord.article.Reading;
import io.onrecord.claim.Extractor;
import io.onrecord.event.Receipt.Status;
import io.onrecord.store.ClaimStore;
import io.onrecord.store.Outcome;
import io.onrecord.store.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Takes one notice from S3 to the store: opens the object, reads the article, finds its claims and keeps them.
 *
 * <p>What the uploader must mend is kept as a rejection; everything else that fails escapes.
 */
final class Desk {

    private final Uploads uploads;
    private final ArticleReader reader;
    private final Extractor extractor;
    private final ClaimStore store;

    Desk(Uploads uploads, ArticleReader reader, Extractor extractor, ClaimStore store) {
        this.uploads = uploads;
        this.reader = reader;
        this.extractor = extractor;
        this.store = store;
    }

    /**
     * Settles a notice. Doing so again changes nothing.
     *
     * @throws RuntimeException if the world or our own code fails; the notice is then not settled
     */
    Receipt settle(Notice notice) {
        if (notice instanceof Notice.Removed removed) {
            return remove(removed.object(), removed.moment());
        }
        if (notice instanceof Notice.Erased erased) {
            return standing(erased);
        }
        if (notice instanceof Notice.Uploaded uploaded) {
            return uploads.open(uploaded.object())
                    .map(download -> take(download, uploaded.moment()))
                    .orElseGet(() -> gone(notice));
        }
        return uploads.open(notice.object())
                .map(download -> take(download, new Moment("", download.upload().uploadedAt())))
                .orElseGet(() -> gone(notice));
    }

    /** Only S3 knows what an erased version leaves behind: the version that now stands, or nothing. */
    private Receipt standing(Notice.Erased erased) {
        return uploads.open(erased.object().current())
                .map(download -> take(download, erased.moment()))
                .orElseGet(() -> remove(erased.object(), erased.moment()));
    }

    private static Receipt gone(Notice notice) {
        return new Receipt(notice.object().articleId(), Status.GONE, Outcome.SUPERSEDED, 0, 0, "");
    }

    private Receipt remove(ObjectVersion object, Moment moment) {
        var outcome = store.delete(revision(object, moment, ""));
        return new Receipt(object.articleId(), Status.DELETED, outcome, 0, 0, "");
    }

    private Receipt take(Download download, Moment moment) {
        var reading = read(download);
        return reading instanceof Reading.Accepted accepted
                ? keep(accepted, download, moment)
                : reject((Reading.Rejected) reading, download, moment);
    }

    private Reading read(Download download) {
        try (download) {
            return reader.read(download.upload(), download.body());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The download of " + download.upload().id() + " broke off", e);
        }
    }

    private Receipt keep(Reading.Accepted accepted, Download download, Moment moment) {
        var found = extractor.extract(accepted.article());
        var outcome = store.keep(revision(download.object(), moment, found.extractor()), found);
        return new Receipt(
                accepted.article().id(), Status.READY, outcome, found.claims().size(), download.bytes(), "");
    }

    private Receipt reject(Reading.Rejected rejected, Download download, Moment moment) {
        var outcome = store.reject(revision(download.object(), moment, ""), rejected.reason());
        return new Receipt(download.upload().id(), Status.REJECTED, outcome, 0, download.bytes(), rejected.reason());
    }

    private static Revision revision(ObjectVersion object, Moment moment, String extractor) {
        return new Revision(
                object.articleId(), object.versionId(), object.eTag(), moment.sequencer(), extractor, moment.at());
    }
}
