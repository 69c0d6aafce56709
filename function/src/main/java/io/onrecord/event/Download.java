package io.onrecord.event;

import io.onrecord.article.ArticleReader;
import io.onrecord.article.Reading;
import io.onrecord.article.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * An object that S3 has begun to send. Whoever gets it closes it.
 *
 * @param object the version that S3 answered with, its ETag known
 * @param upload what is known of it before reading
 * @param bytes its size, as S3 declares it
 * @param body its content, read once
 */
record Download(ObjectVersion object, Upload upload, long bytes, InputStream body) implements AutoCloseable {

    /**
     * What the reader makes of it; it is closed then.
     *
     * @throws UncheckedIOException if the download breaks off
     */
    Reading read(ArticleReader reader) {
        try (this) {
            return reader.read(upload, body);
        } catch (IOException e) {
            throw new UncheckedIOException("The download of " + upload.id() + " broke off", e);
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
