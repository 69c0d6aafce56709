package io.onrecord.extraction.tagger;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/**
 * What decoding needs beside the network, as {@code training/export.py} writes it.
 *
 * @param version which training run made the model
 * @param linkDimensions of a link vector
 * @param transitions {@code float[tags][tags]}
 * @param start {@code float[tags]}
 * @param contentToCue the head that gives contents their cue
 * @param cueToSource the head that gives cues their source
 * @param confidence weights of {@link Confidence}
 */
@SuppressWarnings("ArrayRecordComponent") // Read once, never compared.
record Parameters(
        String version,
        int linkDimensions,
        float[][] transitions,
        float[] start,
        Head contentToCue,
        Head cueToSource,
        double[] confidence) {

    /**
     * @param distance {@code float[buckets]}
     * @param none {@code float[linkDimensions]}
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Head(float[] distance, float[] none) {}

    static Parameters parse(byte[] json) {
        try {
            return JsonMapper.builder().build().readValue(json, Parameters.class);
        } catch (IOException e) {
            throw new IllegalStateException("The tagger's parameters cannot be read: " + e.getMessage(), e);
        }
    }
}
