package io.onrecord.article;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of an object before it is read.
 *
 * @param id the object's bucket/key, or the path as given; not empty
 * @param contentType the declared media type with its parameters, "" if unknown
 * @param userMetadata the uploader's own metadata, keys in lower case: outlet, title, url, published-at
 * @param uploadedAt when it was uploaded
 */
public record Upload(String id, String contentType, Map<String, String> userMetadata, Instant uploadedAt) {

    /**
     * @throws IllegalArgumentException if the id is empty or a metadata key is not in lower case
     */
    public Upload {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("An upload needs an id, got an empty one");
        }
        userMetadata = Map.copyOf(userMetadata);
        userMetadata.keySet().forEach(key -> requireLowerCase(key, id));
    }

    private static void requireLowerCase(String key, String id) {
        if (!key.equals(key.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "User metadata needs keys in lower case, got \"" + key + "\" on the upload " + id);
        }
    }
}
