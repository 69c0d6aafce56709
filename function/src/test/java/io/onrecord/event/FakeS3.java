package io.onrecord.event;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket in memory that answers a GET as S3 does: by version, and only if the ETag matches. */
final class FakeS3 implements S3Client {

    static final Instant UPLOADED_AT = Instant.parse("2026-03-02T08:00:00Z");

    private record Stored(long bytes, String versionId, String eTag, Map<String, String> metadata) {}

    private final Map<String, Stored> standing = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Map<String, RuntimeException> broken = new HashMap<>();
    private final Map<String, InputStream> bodies = new HashMap<>();

    void put(String id, String versionId, String eTag, byte[] content) {
        contents.put(id, content);
        standing.put(id, new Stored(content.length, versionId, eTag, Map.of("Outlet", "The Gazette")));
    }

    void fail(String id, RuntimeException failure) {
        broken.put(id, failure);
    }

    void body(String id, InputStream body) {
        bodies.put(id, body);
    }

    static S3Exception refusal(int status, String code) {
        var details =
                AwsErrorDetails.builder().errorCode(code).errorMessage(code).build();
        return (S3Exception) S3Exception.builder()
                .statusCode(status)
                .awsErrorDetails(details)
                .build();
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
        var id = request.bucket() + "/" + request.key();
        var failure = broken.get(id);
        if (failure != null) {
            throw failure;
        }
        var stored = standing.get(id);
        if (stored == null) {
            throw refusal(404, "NoSuchKey");
        }
        refuseAnother(request, stored);
        var body = bodies.getOrDefault(id, new ByteArrayInputStream(contents.getOrDefault(id, new byte[0])));
        return new ResponseInputStream<>(answer(stored), AbortableInputStream.create(body));
    }

    private static void refuseAnother(GetObjectRequest request, Stored stored) {
        if (request.versionId() != null && !request.versionId().equals(stored.versionId())) {
            throw refusal(404, "NoSuchVersion");
        }
        if (request.ifMatch() != null && !request.ifMatch().equals(quoted(stored.eTag()))) {
            throw refusal(412, "PreconditionFailed");
        }
        if (quoted(stored.eTag()).equals(request.ifNoneMatch())) {
            throw refusal(304, "NotModified");
        }
    }

    private static GetObjectResponse answer(Stored stored) {
        return GetObjectResponse.builder()
                .contentType("text/plain; charset=utf-8")
                .contentLength(stored.bytes())
                .eTag(quoted(stored.eTag()))
                .versionId(orNull(stored.versionId()))
                .lastModified(UPLOADED_AT)
                .metadata(stored.metadata())
                .build();
    }

    private static @Nullable String orNull(String versionId) {
        return versionId.isEmpty() ? null : versionId;
    }

    private static String quoted(String eTag) {
        return '"' + eTag + '"';
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
