package io.onrecord.store;

import io.onrecord.claim.Attributions;

/**
 * Where claims are kept, one current revision for each article.
 *
 * <p>Whatever order its calls come in, repeated or cut off half way and made again, the newest revision of each
 * article stands in the end, as if it had been given once. The store alone decides what is newer. It is safe to use
 * from several threads and processes. When the world fails (throttling, timeouts) the exception of the store's client
 * escapes, and the same call made again finishes the work.
 */
public interface ClaimStore {

    /**
     * Keeps what was found in an upload, in place of what stood before.
     *
     * @throws IllegalArgumentException if the two speak of different articles or extractors
     */
    Outcome keep(Revision revision, Attributions attributions);

    /**
     * Keeps why an upload cannot be used, in place of what stood before.
     *
     * @param reason one sentence that the uploader understands
     */
    Outcome reject(Revision revision, String reason);

    /** Removes the article's claims, and remembers the removal so that an older upload cannot bring them back. */
    Outcome delete(Revision revision);

    /**
     * Clears away what runs that died left of uploads older than the one that stands: for a run that finds its upload
     * replaced, and so will not finish what it began. No reader sees a difference.
     */
    void sweep(String articleId);

    /**
     * S3 has nothing under the article's key, whatever its events say. Removes what stands, in its place in the order
     * of events.
     *
     * @return SUPERSEDED if nothing stood
     */
    Outcome absent(String articleId);
}
