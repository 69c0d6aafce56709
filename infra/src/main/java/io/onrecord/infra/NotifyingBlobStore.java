package io.onrecord.infra;

import com.google.common.util.concurrent.Striped;
import io.onrecord.infra.ObjectChange.Cause;
import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Tells of every upload to one bucket and every removal from it, once it is done, in the order in which each key
 * changed.
 *
 * <p>Changes to one key wait for one another, so that the order of sequencers is the order of what stands in the
 * store; changes to different keys do not.
 */
final class NotifyingBlobStore extends ForwardingBlobStore {

    /** What S3Proxy puts beside an unfinished multipart upload and removes at its end: no client's object. */
    private static final String MULTIPART_STUB = ".s3proxy-mpu-stub-";

    private final String bucket;
    private final Clock clock;
    private final Sequencers sequencers;
    private final Consumer<ObjectChange> listener;
    private final Striped<Lock> keys = Striped.lazyWeakLock(Integer.MAX_VALUE);

    NotifyingBlobStore(BlobStore store, String bucket, Clock clock, Consumer<ObjectChange> listener) {
        super(store);
        this.bucket = bucket;
        this.clock = clock;
        this.sequencers = new Sequencers(clock);
        this.listener = listener;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream body) {
        return uploading(Cause.PUT, request.bucket(), request.key(), () -> super.putBlob(request, body));
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        return uploading(
                Cause.COPY, request.destinationBucket(), request.destinationKey(), () -> super.copyBlob(request));
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        return uploading(
                Cause.MULTIPART, request.bucket(), request.key(), () -> super.completeMultipartUpload(upload, request));
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        return oneAtATime(request.bucket(), request.key(), () -> {
            var response = super.removeBlob(request);
            if (isWatched(request.bucket(), request.key())) {
                listener.accept(removal(request.key(), response));
            }
            return response;
        });
    }

    private <T> T uploading(Cause cause, String intoBucket, String key, Supplier<T> change) {
        return oneAtATime(intoBucket, key, () -> {
            var response = change.get();
            if (isWatched(intoBucket, key)) {
                listener.accept(upload(cause, key));
            }
            return response;
        });
    }

    private boolean isWatched(String inBucket, String key) {
        return inBucket.equals(bucket) && !key.startsWith(MULTIPART_STUB);
    }

    private <T> T oneAtATime(String inBucket, String key, Supplier<T> change) {
        var lock = keys.get(inBucket + '/' + key);
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    private ObjectChange upload(Cause cause, String key) {
        var head = delegate().blobMetadata(bucket, key);
        return new ObjectChange(
                cause,
                bucket,
                key,
                orEmpty(head.versionId()),
                orEmpty(head.eTag()).replace("\"", ""),
                head.contentLength(),
                sequencers.next(),
                clock.instant());
    }

    private ObjectChange removal(String key, DeleteObjectResponse response) {
        var cause = Boolean.TRUE.equals(response.deleteMarker()) ? Cause.DELETE_MARKER : Cause.DELETE;
        return new ObjectChange(
                cause, bucket, key, orEmpty(response.versionId()), "", 0, sequencers.next(), clock.instant());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
