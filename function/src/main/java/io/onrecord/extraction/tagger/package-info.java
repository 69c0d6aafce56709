/**
 * Finds where attributions stand in a text: words, windows, the network, the most probable tags, links between them. It knows
 * nothing of who a source is.
 */
@NullMarked
package io.onrecord.extraction.tagger;

import org.jspecify.annotations.NullMarked;
