package io.onrecord.store;

/**
 * What was seen of an article's item. A write under a guard takes effect only while the item is still the same, so
 * that nothing is decided on what has passed.
 *
 * @param articleId whose item
 * @param revision its revision, "" if there was no item
 * @param status its status, "" if there was no item
 * @param next the run that has announced itself, "" if none has
 */
public record Guard(String articleId, String revision, String status, String next) {

    static Guard absent(String articleId) {
        return new Guard(articleId, "", "", "");
    }

    boolean isAbsent() {
        return revision.isEmpty();
    }
}
