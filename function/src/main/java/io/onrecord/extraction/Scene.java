package io.onrecord.extraction;

import java.util.List;

/**
 * What is known when a mention is to be resolved.
 *
 * @param page the article
 * @param cast whom it names
 * @param families the two of a family whom it names together
 * @param turns who holds the floor where labels say so
 * @param all every attribution of the article, in text order
 * @param settled those decided so far: in text order, after them those that no word states and whoever says I last
 */
record Scene(Page page, Cast cast, Families families, Turns turns, List<Attribution> all, List<Settled> settled) {}
