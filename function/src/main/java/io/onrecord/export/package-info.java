/**
 * What was found in an article, in the formats of others.
 */
@NullMarked
package io.onrecord.export;

import org.jspecify.annotations.NullMarked;
