package io.onrecord.infra;

import com.google.common.util.concurrent.Striped;
import io.onrecord.infra.ObjectChange.Cause;
import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.locks.Lock;
import java.util.function.BiFunction;
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
    private final ChangeListener listener;
    private final Striped<Lock> keys = Striped.lazyWeakLock(Integer.MAX_VALUE);

    NotifyingBlobStore(BlobStore store, String bucket, Clock clock, ChangeListener listener) {
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
        return changing(
                request.bucket(),
                request.key(),
                () -> super.removeBlob(request),
                (response, sequencer) -> removal(request.key(), response, sequencer));
    }

    /** Tells of a key as it stands now, as if it had just been put or removed. */
    void tellAgain(String key) {
        changing(
                bucket,
                key,
                () -> blobExists(bucket, key),
                (stands, sequencer) -> stands ? upload(Cause.PUT, key, sequencer) : removal(key, sequencer));
    }

    private <T> T uploading(Cause cause, String intoBucket, String key, Supplier<T> change) {
        return changing(intoBucket, key, change, (response, sequencer) -> upload(cause, key, sequencer));
    }

    private <T> T changing(
            String inBucket, String key, Supplier<T> change, BiFunction<T, String, ObjectChange> description) {
        if (!isWatched(inBucket, key)) {
            return change.get();
        }
        return oneAtATime(key, () -> {
            var sequencer = sequencers.next();
            listener.beginning(sequencer, key);
            var response = change.get();
            listener.changed(description.apply(response, sequencer));
            return response;
        });
    }

    private boolean isWatched(String inBucket, String key) {
        return inBucket.equals(bucket) && !key.startsWith(MULTIPART_STUB);
    }

    private <T> T oneAtATime(String key, Supplier<T> change) {
        var lock = keys.get(key);
        lock.lock();
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    private ObjectChange upload(Cause cause, String key, String sequencer) {
        var head = delegate().blobMetadata(bucket, key);
        return new ObjectChange(
                cause,
                bucket,
                key,
                orEmpty(head.versionId()),
                orEmpty(head.eTag()).replace("\"", ""),
                head.contentLength(),
                sequencer,
                clock.instant());
    }

    private ObjectChange removal(String key, String sequencer) {
        return new ObjectChange(Cause.DELETE, bucket, key, "", "", 0, sequencer, clock.instant());
    }

    private ObjectChange removal(String key, DeleteObjectResponse response, String sequencer) {
        var cause = Boolean.TRUE.equals(response.deleteMarker()) ? Cause.DELETE_MARKER : Cause.DELETE;
        return new ObjectChange(cause, bucket, key, orEmpty(response.versionId()), "", 0, sequencer, clock.instant());
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
