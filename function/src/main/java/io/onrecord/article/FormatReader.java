package io.onrecord.article;

/** Finds the article in a decoded document of one format. The same document always gives the same draft. */
@FunctionalInterface
interface FormatReader {

    /**
     * The article in the document.
     *
     * @param document the decoded document without a byte-order mark
     * @throws UnreadableException if the document breaks its format's rules or holds no article
     */
    Draft read(String document) throws UnreadableException;
}
