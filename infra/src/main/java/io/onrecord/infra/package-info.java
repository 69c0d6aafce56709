/**
 * What runs the function outside AWS: the embedded cloud and the command line.
 */
@NullMarked
package io.onrecord.infra;

import org.jspecify.annotations.NullMarked;
