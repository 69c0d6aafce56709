package io.onrecord.extraction;

import java.util.List;

/**
 * What is known when a mention is to be resolved.
 *
 * @param page the article
 * @param cast whom it names
 *
 * @param all every attribution of the article, in text order
 * @param settled those decided so far, in text order
 */
record Scene(Page page, Cast cast, List<Attribution> all, List<Settled> settled) {}
