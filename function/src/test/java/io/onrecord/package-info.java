/**
 * What holds for the whole house.
 */
@NullMarked
package io.onrecord;

import org.jspecify.annotations.NullMarked;
