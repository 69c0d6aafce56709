/**
 * Whether two sentences say the same.
 */
@NullMarked
package io.onrecord.claim.comparison;

import org.jspecify.annotations.NullMarked;
