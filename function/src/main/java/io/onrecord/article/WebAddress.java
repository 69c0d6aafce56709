package io.onrecord.article;

import java.util.regex.Pattern;

/** An address that a person can open: absolute, http or https. It is kept, never fetched. */
final class WebAddress {

    private static final Pattern HTTP =
            Pattern.compile("https?://[^\\s/?#\\p{Cntrl}\\p{Cs}][^\\s\\p{Cntrl}\\p{Cs}]*+", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    static boolean isUsable(String value) {
        return HTTP.matcher(value).matches();
    }

    /** The value without white space around it, or "" if it is no such address or longer than that many UTF-16 units. */
    static String orEmpty(String value, int most) {
        var address = value.strip();
        return address.length() <= most && isUsable(address) ? address : "";
    }
}
