@NullMarked
package io.onrecord.extraction.tagger;

import org.jspecify.annotations.NullMarked;
