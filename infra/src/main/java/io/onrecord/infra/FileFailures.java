package io.onrecord.infra;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read, in words. Java's own message is often nothing but the file's name. */
final class FileFailures {

    private FileFailures() {}

    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "you may not read it";
        }
        return failure instanceof NoSuchFileException
                ? "it is not there"
                : "it cannot be read: " + failure.getMessage();
    }
}
