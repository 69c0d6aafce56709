package io.onrecord.article;

/** Where an article's date comes from. */
public enum Dated {
    /** The article, or the metadata of its object, gives it. */
    ARTICLE,
    /** Nothing gives it; the time of the upload stands in. */
    UPLOAD
}
