/**
 * What was found in an article: claims with their sources, and the seam behind which they are found.
 */
@NullMarked
package io.onrecord.claim;

import org.jspecify.annotations.NullMarked;
