/**
 * What was uploaded: the article, the spans that point into it, and the readers that make one of an object.
 */
@NullMarked
package io.onrecord.article;

import org.jspecify.annotations.NullMarked;
