/**
 * How well claims are found, measured against annotated corpora.
 */
@NullMarked
package io.onrecord.infra.evaluation;

import org.jspecify.annotations.NullMarked;
