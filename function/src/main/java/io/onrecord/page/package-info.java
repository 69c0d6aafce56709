/**
 * How people look at what was found: pages of HTML, each with an address.
 */
@NullMarked
package io.onrecord.page;

import org.jspecify.annotations.NullMarked;
