package io.onrecord.extraction.tagger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The trained tagger: network, vocabulary and parameters, from the archive's folder {@code model}.
 *
 * @param network an ONNX graph
 * @param vocabulary pieces in the order of their ids
 * @param parameters what decoding needs beside the network
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
record Model(byte[] network, List<String> vocabulary, Parameters parameters) {

    private static final String FOLDER = "/model/";

    /**
     * @throws IllegalStateException if a file is missing or cannot be read; it names the file
     */
    static Model load() {
        var vocabulary = new String(bytes("vocabulary.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Model(bytes("tagger.onnx"), vocabulary, Parameters.parse(bytes("parameters.json")));
    }

    private static byte[] bytes(String name) {
        try (var stream = Model.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The archive lacks the tagger's file model/" + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The tagger's file model/" + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
