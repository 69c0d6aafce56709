package io.onrecord.event;

import io.onrecord.article.Upload;
import java.io.IOException;
import java.io.InputStream;

/**
 * An object that S3 has begun to send. Whoever gets it closes it.
 *
 * @param object the version that S3 answered with, its ETag known
 * @param upload what is known of it before reading
 * @param bytes its size, as S3 declares it
 * @param body its content, read once
 */
record Download(ObjectVersion object, Upload upload, long bytes, InputStream body) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        body.close();
    }
}
