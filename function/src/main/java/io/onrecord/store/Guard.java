package io.onrecord.store;

/**
 * What was seen of an article's item. A write under a guard takes effect only while the item is still the same, so
 * that nothing is decided on what has passed.
 *
 * @param articleId whose item
 * @param revision its revision, "" if there was no item
 * @param status its status, "" if there was no item
 * @param next the run that has announced itself, "" if none has
 * @param sequencer its order, "" if it has none
 * @param uploadedAt its time: a revision may come back in another's place, and then is not the same
 */
public record Guard(
        String articleId, String revision, String status, String next, String sequencer, String uploadedAt) {

    static Guard absent(String articleId) {
        return new Guard(articleId, "", "", "", "", "");
    }

    boolean isAbsent() {
        return revision.isEmpty();
    }
}
