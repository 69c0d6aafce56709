package io.onrecord.article;

/**
 * A paragraph, heading, caption or list item of a marked-up document.
 *
 * @param text its text with white space collapsed, not empty; a line break in the markup is "\n"
 * @param heading whether it is a heading
 * @param link whether all of it is inside links
 */
record Block(String text, boolean heading, boolean link) {}
