package io.onrecord.event;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.Reading;
import io.onrecord.claim.Extractor;
import io.onrecord.event.Receipt.Status;
import io.onrecord.event.Stopwatch.Stage;
import io.onrecord.store.ClaimStore;
import io.onrecord.store.Outcome;
import io.onrecord.store.Revision;
import java.util.Optional;

/**
 * Takes one notice from S3 to the store: opens the object, reads the article, finds its claims and keeps them.
 *
 * <p>What the uploader must mend is kept as a rejection; everything else that fails escapes.
 */
final class Desk {

    /** How often an object may change under a job that goes through the bucket, before the job has to ask again. */
    private static final int ATTEMPTS = 5;

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
     * @param watch takes the time of each stage
     * @throws RuntimeException if the world or our own code fails; the notice is then not settled
     */
    Receipt settle(Notice notice, Stopwatch watch) {
        if (notice instanceof Notice.Removed removed) {
            return remove(removed.object(), removed.moment(), watch);
        }
        if (notice instanceof Notice.Erased erased) {
            return standing(erased, watch);
        }
        if (notice instanceof Notice.Uploaded uploaded) {
            return read(uploaded.object(), watch)
                    .map(read -> take(read, uploaded.moment(), watch))
                    .orElseGet(() -> gone(notice, watch));
        }
        return notice.object().versionId().isEmpty() ? whatStands(notice, watch) : listed(notice, watch);
    }

    /** Only S3 knows what an erased version leaves behind: the version that now stands, or nothing. */
    private Receipt standing(Notice.Erased erased, Stopwatch watch) {
        return read(erased.object().current(), watch)
                .map(read -> take(read, erased.moment(), watch))
                .orElseGet(() -> remove(erased.object(), erased.moment(), watch));
    }

    private Receipt listed(Notice notice, Stopwatch watch) {
        return read(notice.object(), watch)
                .map(read -> take(read, momentOf(read.download()), watch))
                .orElseGet(() -> gone(notice, watch));
    }

    /** S3 lists the second of an upload, and no sequencer. */
    private static Moment momentOf(Download download) {
        return new Moment("", download.upload().uploadedAt());
    }

    /**
     * Takes what stands until that still stands afterwards: its place in the order of events is not known, so it may
     * have been kept over a newer upload or a removal of the same second.
     */
    private Receipt whatStands(Notice notice, Stopwatch watch) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var read = read(notice.object(), watch);
            var receipt = read.map(what -> take(what, momentOf(what.download()), watch))
                    .orElseGet(() -> absent(notice, watch));
            if (stillStands(read, notice.object())) {
                return receipt;
            }
        }
        throw new IllegalStateException(
                notice.object().articleId() + " changed " + ATTEMPTS + " times while it was being read");
    }

    private boolean stillStands(Optional<Read> read, ObjectVersion object) {
        return read.map(what -> uploads.stands(what.download().object())).orElseGet(() -> uploads.isMissing(object));
    }

    private Receipt absent(Notice notice, Stopwatch watch) {
        var id = notice.object().articleId();
        return new Receipt(id, Status.GONE, watch.time(Stage.KEEP, () -> store.absent(id)), 0, 0, "");
    }

    /** An earlier run of this notice may have read what is gone now, and died while it wrote: nobody else comes back. */
    private Receipt gone(Notice notice, Stopwatch watch) {
        watch.time(Stage.KEEP, () -> {
            store.sweep(notice.object().articleId());
            return Outcome.SUPERSEDED;
        });
        return new Receipt(notice.object().articleId(), Status.GONE, Outcome.SUPERSEDED, 0, 0, "");
    }

    private Receipt remove(ObjectVersion object, Moment moment, Stopwatch watch) {
        var outcome = watch.time(Stage.KEEP, () -> store.delete(revision(object, moment, "")));
        return new Receipt(object.articleId(), Status.DELETED, outcome, 0, 0, "");
    }

    /** A download and what was read of it. */
    private record Read(Download download, Reading reading) {}

    private Optional<Read> read(ObjectVersion object, Stopwatch watch) {
        return watch.time(
                Stage.READ, () -> uploads.open(object).map(download -> new Read(download, reading(download))));
    }

    private Reading reading(Download download) {
        var reading = download.read(reader);
        return reading instanceof Reading.Accepted accepted ? unlessObjected(accepted) : reading;
    }

    private Reading unlessObjected(Reading.Accepted accepted) {
        return extractor
                .objection(accepted.article())
                .<Reading>map(Reading.Rejected::new)
                .orElse(accepted);
    }

    private Receipt take(Read read, Moment moment, Stopwatch watch) {
        return read.reading() instanceof Reading.Accepted accepted
                ? keep(accepted.article(), read.download(), moment, watch)
                : reject((Reading.Rejected) read.reading(), read.download(), moment, watch);
    }

    private Receipt keep(Article article, Download download, Moment moment, Stopwatch watch) {
        var found = watch.time(Stage.EXTRACT, () -> extractor.extract(article));
        var revision = revision(download.object(), moment, found.extractor());
        var outcome = watch.time(Stage.KEEP, () -> store.keep(revision, found));
        return new Receipt(article.id(), Status.READY, outcome, found.claims().size(), download.bytes(), "");
    }

    private Receipt reject(Reading.Rejected rejected, Download download, Moment moment, Stopwatch watch) {
        var revision = revision(download.object(), moment, "");
        var outcome = watch.time(Stage.KEEP, () -> store.reject(revision, rejected.reason()));
        return new Receipt(download.upload().id(), Status.REJECTED, outcome, 0, download.bytes(), rejected.reason());
    }

    private static Revision revision(ObjectVersion object, Moment moment, String extractor) {
        return new Revision(
                object.articleId(), object.versionId(), object.eTag(), moment.sequencer(), extractor, moment.at());
    }
}
