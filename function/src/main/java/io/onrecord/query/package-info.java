/**
 * How claims are read.
 */
@NullMarked
package io.onrecord.query;

import org.jspecify.annotations.NullMarked;
