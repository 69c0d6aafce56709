/**
 * How claims are found.
 */
@NullMarked
package io.onrecord.extraction;

import org.jspecify.annotations.NullMarked;
