/**
 * How claims are kept, so that readers see each upload whole or not at all.
 */
@NullMarked
package io.onrecord.store;

import org.jspecify.annotations.NullMarked;
