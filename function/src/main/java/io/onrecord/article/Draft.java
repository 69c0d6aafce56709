package io.onrecord.article;

/**
 * An article as a document holds it.
 *
 * @param text the article's own text, not yet checked
 * @param imprint what the document says of the article
 */
record Draft(String text, Imprint imprint) {}
