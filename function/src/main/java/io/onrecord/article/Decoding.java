package io.onrecord.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/** Strict decoding: bytes that are not in the charset are refused, never replaced. */
final class Decoding {

    private static final char MARK = '\uFEFF';

    /** How many of the offending bytes a reason shows. */
    private static final int SHOWN_BYTES = 8;

    private Decoding() {}

    /**
     * The text in that charset, without its byte-order mark.
     *
     * @throws UnreadableException naming the charset, the offending bytes and their offset, counted from 0
     */
    static String strict(byte[] bytes, Charset charset) throws UnreadableException {
        var decoder = decoder(charset);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        var result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw notInCharset(bytes, in.position(), result.length(), charset);
        }
        var text = out.flip().toString();
        return text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static UnreadableException notInCharset(byte[] bytes, int at, int length, Charset charset) {
        var end = Math.min(bytes.length, at + Math.min(length, SHOWN_BYTES));
        var came = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, at, end);
        return new UnreadableException("Expected text in " + charset.name() + ", but at byte " + at + " came " + came
                + " (hexadecimal), which "
                + "is not valid there. Save the file as UTF-8 or declare its charset in the content type.");
    }
}
