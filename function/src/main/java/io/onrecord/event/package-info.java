/**
 * What arrives: the envelopes around an upload or a removal, the handler and its settings.
 */
@NullMarked
package io.onrecord.event;

import org.jspecify.annotations.NullMarked;
