package io.onrecord.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which charset a document is in: its byte-order mark says so, else the content type, else the document itself, else it is
 * UTF-8. (The order of the WHATWG HTML standard, section 13.2.3.2, without its guessing.)
 */
final class Charsets {

    /** How much of a document is searched for its own declaration (the WHATWG HTML standard's bound for HTML), in bytes. */
    static final int HEAD_BYTES = 1_024;

    private static final Pattern PARAMETER = declaration(";\\s*+charset\\s*+=\\s*+");
    private static final Pattern XML = declaration("^<\\?xml\\s[^>]{0,200}?encoding\\s*+=\\s*+");
    private static final Pattern META = declaration("<meta\\s[^>]{0,500}?charset\\s*+=\\s*+");

    private Charsets() {}

    static Optional<Charset> ofMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(UTF_16LE) : Optional.empty();
    }

    static Optional<Charset> ofContentType(String contentType) throws UnreadableException {
        return declared(PARAMETER, contentType, "content type");
    }

    /** What an XML declaration or an HTML meta tag says; head is the document's start, one UTF-16 unit a byte. */
    static Optional<Charset> ofDocument(String head) throws UnreadableException {
        var xml = declared(XML, head, "XML declaration");
        var said = xml.isPresent() ? xml : declared(META, head, "HTML meta tag");
        return said.map(Charsets::readableAsAscii);
    }

    /** A declaration that was read byte by byte does not stand in UTF-16, so UTF-8 is meant (same standard). */
    private static Charset readableAsAscii(Charset said) {
        return said.equals(UTF_16LE) || said.equals(UTF_16BE) ? UTF_8 : said;
    }

    private static Optional<Charset> declared(Pattern pattern, String in, String where) throws UnreadableException {
        var found = pattern.matcher(in);
        return found.find() ? Optional.of(named(found.group(1), where)) : Optional.empty();
    }

    private static Charset named(String label, String where) throws UnreadableException {
        try {
            return asBrowsersReadIt(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableException("The " + where + " declares the charset \"" + label
                    + "\", which is not known here. Expected a charset such as UTF-8.");
        }
    }

    /** Latin-1 has no quotation marks but the straight ones; what is so labelled is windows-1252 (WHATWG Encoding). */
    private static Charset asBrowsersReadIt(Charset said) {
        if (said.equals(ISO_8859_1)) {
            return Charset.forName("windows-1252");
        }
        return said.equals(UTF_16) ? UTF_16LE : said;
    }

    private static Pattern declaration(String before) {
        return Pattern.compile(before + "[\"']?\\s*+([^\\s\"';>/?]{1,40})", Pattern.CASE_INSENSITIVE);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (Byte.toUnsignedInt(bytes[at]) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
