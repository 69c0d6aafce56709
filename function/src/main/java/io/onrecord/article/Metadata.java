package io.onrecord.article;

/**
 * What is known about an article besides its text. What is not known is "".
 *
 * @param title the headline
 * @param outlet who published it
 * @param url where it was published
 * @param author who wrote it, as the article names them
 * @param dateline when it was published, as far as is known
 */
public record Metadata(String title, String outlet, String url, String author, Dateline dateline) {}
