package io.onrecord.event;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/**
 * Keys as S3 notifications and batch jobs write them: a space is {@code +} (some emulators: {@code %20}), everything
 * but plain ASCII is the percent form of its UTF-8.
 */
final class FormEncoding {

    private FormEncoding() {}

    /**
     * The key that is meant. {@link URLDecoder} alone turns broken UTF-8 into U+FFFD, which names another key, which is
     * not there, which would count as superseded: an upload lost in silence.
     *
     * @throws UnreadableEventException if it is not form-encoded UTF-8
     */
    static String decode(Value key) {
        var encoded = key.text();
        if (!US_ASCII.newEncoder().canEncode(encoded)) {
            throw key.expected("a form-encoded key");
        }
        try {
            var bytes = URLDecoder.decode(encoded, ISO_8859_1).getBytes(ISO_8859_1);
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw key.expected("a form-encoded key in UTF-8");
        }
    }
}
