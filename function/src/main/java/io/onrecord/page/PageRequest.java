package io.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is asked of the site.
 *
 * @param path as it stands in the address, from its first slash
 * @param parameters by name, decoded, with the spaces that keys of S3 may end with; of several with one name the first, and
 *     none that are blank
 */
record PageRequest(String path, Map<String, String> parameters) {

    public PageRequest {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Reads an address.
     *
     * @param query what stands after the question mark, "" if nothing does
     * @throws BadRequestException if the query is not percent-encoded text
     */
    public static PageRequest of(String path, String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                var value = decoded(pair.substring(equals + 1));
                if (!value.isBlank()) {
                    parameters.putIfAbsent(decoded(pair.substring(0, equals)), value);
                }
            }
        }
        return new PageRequest(path, parameters);
    }

    /** The parameter's value, "" if there is none. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The address cannot be read: “" + text + "” is not percent-encoded.", e);
        }
    }
}
