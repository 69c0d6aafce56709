package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** One key of a bucket with or without versioning: what is put, deleted and erased, and how a GET is answered then. */
final class Bucket implements S3Client {

    /**
     * A version of the key.
     *
     * @param id "" without versioning
     * @param eTag of its content, the same for the same content; "" of a delete marker
     */
    record Version(String id, String eTag, String content, Instant modified) {

        boolean marker() {
            return eTag.isEmpty();
        }
    }

    static final String OUTLET = "The Gazette of ";

    private final boolean versioned;
    private final List<Version> versions = new ArrayList<>();
    private int ids;

    Bucket(boolean versioned) {
        this.versioned = versioned;
    }

    boolean versioned() {
        return versioned;
    }

    Version put(String eTag, String content, Instant at) {
        return stand(new Version(nextId(), eTag, content, at));
    }

    /** Puts a delete marker; without versioning nothing is left. */
    Version delete(Instant at) {
        var marker = new Version(nextId(), "", "", at);
        if (versioned) {
            return stand(marker);
        }
        versions.clear();
        return marker;
    }

    /** Removes any of the versions for good, delete markers among them; nothing if there is none. */
    Optional<Version> erase(RandomGenerator random) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.remove(random.nextInt(versions.size())));
    }

    private Version stand(Version version) {
        if (!versioned) {
            versions.clear();
        }
        versions.add(version);
        return version;
    }

    private String nextId() {
        return versioned ? "version-" + ids++ : "";
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
        var version = asked(request);
        if (request.ifMatch() != null && !request.ifMatch().equals(quoted(version.eTag()))) {
            throw FakeS3.refusal(412, "PreconditionFailed");
        }
        if (quoted(version.eTag()).equals(request.ifNoneMatch())) {
            throw FakeS3.refusal(304, "NotModified");
        }
        var body = AbortableInputStream.create(
                new ByteArrayInputStream(version.content().getBytes(UTF_8)));
        return new ResponseInputStream<>(answer(version, OUTLET + request.key()), body);
    }

    private Version asked(GetObjectRequest request) {
        if (request.versionId() == null) {
            return standing().orElseThrow(() -> FakeS3.refusal(404, "NoSuchKey"));
        }
        var version = versions.stream()
                .filter(kept -> kept.id().equals(request.versionId()))
                .findFirst()
                .orElseThrow(() -> FakeS3.refusal(404, "NoSuchVersion"));
        if (version.marker()) {
            throw FakeS3.refusal(405, "MethodNotAllowed");
        }
        return version;
    }

    private Optional<Version> standing() {
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.get(versions.size() - 1)).filter(version -> !version.marker());
    }

    private GetObjectResponse answer(Version version, String outlet) {
        var answer = GetObjectResponse.builder()
                .contentType("text/plain; charset=utf-8")
                .contentLength((long) version.content().length())
                .eTag(quoted(version.eTag()))
                .metadata(Map.of("outlet", outlet))
                .lastModified(version.modified().truncatedTo(ChronoUnit.SECONDS));
        return versioned ? answer.versionId(version.id()).build() : answer.build();
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
