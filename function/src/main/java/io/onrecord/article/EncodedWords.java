package io.onrecord.article;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Decodes RFC 2047 encoded words, {@code =?UTF-8?Q?Caf=C3=A9?=}: the form in which S3 returns user metadata that is not
 * ASCII. White space between two encoded words is dropped (section 6.2); a malformed one stays as it is.
 */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,64})\\?([BbQq])\\?([^?\\s]*+)\\?=");

    private EncodedWords() {}

    static String decode(String value) {
        var words = WORD.matcher(value);
        var pieces = new Pieces();
        var end = 0;
        while (words.find()) {
            pieces.plain(value.substring(end, words.start()));
            pieces.word(words.toMatchResult());
            end = words.end();
        }
        pieces.plain(value.substring(end));
        return pieces.finish();
    }

    /** Text so far, and the bytes of the encoded words at its end: S3 may split a character over two words. */
    private static final class Pieces {

        private final StringBuilder text = new StringBuilder();
        private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
        private Charset charset = UTF_8;

        private void plain(String piece) {
            if (pending.size() == 0 || !piece.isBlank()) {
                flush();
                text.append(piece);
            }
        }

        private void word(MatchResult word) {
            try {
                var named = Charset.forName(word.group(1));
                var bytes = bytes(word.group(2), word.group(3));
                if (!named.equals(charset)) {
                    flush();
                    charset = named;
                }
                pending.writeBytes(bytes);
            } catch (IllegalArgumentException malformedOrUnknownCharset) {
                plain(word.group());
            }
        }

        private void flush() {
            text.append(pending.toString(charset));
            pending.reset();
        }

        private String finish() {
            flush();
            return text.toString();
        }
    }

    private static byte[] bytes(String encoding, String encoded) {
        return encoding.equalsIgnoreCase("B") ? Base64.getDecoder().decode(encoded) : quoted(encoded);
    }

    /** The Q encoding of section 4.2: "_" is a space, "=C3" a byte. */
    private static byte[] quoted(String encoded) {
        var bytes = new ByteArrayOutputStream();
        for (int at = 0; at < encoded.length(); at++) {
            var unit = encoded.charAt(at);
            if (unit == '=') {
                bytes.write(hexadecimal(encoded, at + 1));
                at += 2;
            } else {
                bytes.writeBytes(String.valueOf(unit == '_' ? ' ' : unit).getBytes(US_ASCII));
            }
        }
        return bytes.toByteArray();
    }

    private static int hexadecimal(String encoded, int at) {
        var high = digit(encoded, at);
        return 16 * high + digit(encoded, at + 1);
    }

    private static int digit(String encoded, int at) {
        var value = at < encoded.length() ? Character.digit(encoded.charAt(at), 16) : -1;
        if (value < 0) {
            throw new IllegalArgumentException("An encoded byte needs two hexadecimal digits");
        }
        return value;
    }
}
