package io.onrecord.event;

import io.onrecord.article.Upload;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The objects in S3, opened for reading. */
final class Uploads {

    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int DELETE_MARKER = 405;
    private static final int CHANGED = 412;

    /** A missing bucket is 404 too, but no upload's fault: it escapes. */
    private static final Set<String> MISSING = Set.of("NoSuchKey", "NoSuchVersion");

    /** S3's name for the version of an object that was put without versioning. */
    private static final String UNVERSIONED = "null";

    private final S3Client s3;

    Uploads(S3Client s3) {
        this.s3 = s3;
    }

    /**
     * Begins to read a version.
     *
     * @return nothing where the version is gone, is a delete marker, or has another content than its ETag says
     * @throws software.amazon.awssdk.core.exception.SdkException if S3 fails in any other way
     */
    Optional<Download> open(ObjectVersion object) {
        try {
            return Optional.of(download(object, s3.getObject(request(object))));
        } catch (S3Exception e) {
            if (isGone(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Whether this content still is what stands under its key.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if S3 fails
     */
    boolean stands(ObjectVersion object) {
        var known = request(object.current()).toBuilder()
                .ifNoneMatch('"' + object.eTag() + '"')
                .build();
        return look(known) == Look.SAME;
    }

    /**
     * Whether nothing stands under the key.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if S3 fails
     */
    boolean isMissing(ObjectVersion object) {
        return look(request(object.current())) == Look.NOTHING;
    }

    private enum Look {
        SAME,
        OTHER,
        NOTHING
    }

    private Look look(GetObjectRequest request) {
        try {
            s3.getObject(request).abort();
            return Look.OTHER;
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_MODIFIED) {
                return Look.SAME;
            }
            if (isGone(e)) {
                return Look.NOTHING;
            }
            throw e;
        }
    }

    private static GetObjectRequest request(ObjectVersion object) {
        var request = GetObjectRequest.builder().bucket(object.bucket()).key(object.key());
        if (!object.versionId().isEmpty()) {
            request.versionId(object.versionId());
        }
        if (!object.eTag().isEmpty()) {
            request.ifMatch('"' + object.eTag() + '"');
        }
        return request.build();
    }

    private static boolean isGone(S3Exception failure) {
        return switch (failure.statusCode()) {
            case CHANGED, DELETE_MARKER -> true;
            case NOT_FOUND ->
                failure.awsErrorDetails() != null
                        && MISSING.contains(failure.awsErrorDetails().errorCode());
            default -> false;
        };
    }

    private static Download download(ObjectVersion asked, ResponseInputStream<GetObjectResponse> body) {
        var answer = body.response();
        var object = new ObjectVersion(
                asked.bucket(),
                asked.key(),
                versionId(asked, answer),
                orEmpty(answer.eTag()).replace("\"", ""));
        var upload = new Upload(
                asked.articleId(), orEmpty(answer.contentType()), lowerCased(answer.metadata()), answer.lastModified());
        return new Download(object, upload, answer.contentLength(), (InputStream) body);
    }

    /** "null" names whatever was last put without versioning, so it tells no two uploads apart: the ETag does. */
    private static String versionId(ObjectVersion asked, GetObjectResponse answer) {
        var id = asked.versionId().isEmpty() ? orEmpty(answer.versionId()) : asked.versionId();
        return id.equals(UNVERSIONED) ? "" : id;
    }

    private static Map<String, String> lowerCased(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (one, other) -> one));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
