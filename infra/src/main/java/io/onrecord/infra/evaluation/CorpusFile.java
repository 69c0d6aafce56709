package io.onrecord.infra.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of a corpus. Java and Jackson do not say which file they could not read; this does. */
final class CorpusFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CorpusFile() {}

    /** @throws IOException that names the file, if it cannot be read or is not UTF-8 */
    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        }
    }

    /** @throws IOException that names the file, if it cannot be read or is no JSON */
    static JsonNode json(Path file) throws IOException {
        try {
            return JSON.readTree(text(file));
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is malformed: " + e.getOriginalMessage(), e);
        }
    }
}
