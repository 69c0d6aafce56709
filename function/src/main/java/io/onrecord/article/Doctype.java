package io.onrecord.article;

/** The document type declaration in an XML document's prolog. */
final class Doctype {

    private static final String START = "<!DOCTYPE";

    private Doctype() {}

    /**
     * The document with its declaration, if it has one, as spaces, so that lines and columns stay what they were.
     *
     * @throws UnreadableException if the declaration declares anything itself: entities can make a small file huge
     */
    static String blanked(String document) throws UnreadableException {
        var start = afterComments(document);
        if (!document.startsWith(START, start)) {
            return document;
        }
        var end = document.indexOf('>', start);
        var subset = document.indexOf('[', start);
        if (subset >= 0 && (end < 0 || subset < end)) {
            throw new UnreadableException("The XML declares entities or elements in its DOCTYPE (character " + subset
                    + "), which is refused for safety. Expected a DOCTYPE that only names a DTD, or none.");
        }
        return end < 0 ? document : document.substring(0, start) + spaces(document, start, end + 1);
    }

    private static String spaces(String document, int start, int end) {
        return document.substring(start, end).replaceAll("[^\\r\\n]", " ") + document.substring(end);
    }

    /** Where the prolog's comments, instructions and white space end. */
    private static int afterComments(String document) {
        var at = 0;
        while (at < document.length()) {
            var next = after(document, at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int after(String document, int at) {
        if (Character.isWhitespace(document.charAt(at))) {
            return at + 1;
        }
        if (document.startsWith("<!--", at)) {
            return past(document, "-->", at);
        }
        return document.startsWith("<?", at) ? past(document, "?>", at) : at;
    }

    private static int past(String document, String mark, int at) {
        var found = document.indexOf(mark, at);
        return found < 0 ? document.length() : found + mark.length();
    }
}
