package io.onrecord.query;

/**
 * A source, subject or outlet that the archive knows.
 *
 * @param id what to ask a {@link Question} with
 * @param name what an article calls it, or whoever asked for it by its id
 */
public record Named(String id, String name) {}
