package io.onrecord.article;

import java.time.Instant;

/**
 * When an article was published, and how that is known.
 *
 * @param at the moment of publication, or of the upload where the article gives none
 * @param dated which of the two it is
 */
public record Dateline(Instant at, Dated dated) {}
