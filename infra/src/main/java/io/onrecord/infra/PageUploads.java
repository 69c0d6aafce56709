package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onrecord.page.PageResponse;
import io.onrecord.page.Site;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Takes the articles of the page's form: puts them into the bucket and waits until the function has read them. */
final class PageUploads {

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;
    private static final List<String> METADATA = List.of("outlet", "title", "url", "published-at");

    private final S3Client s3;
    private final EmbeddedCloud cloud;

    PageUploads(S3Client s3, EmbeddedCloud cloud) {
        this.s3 = s3;
        this.cloud = cloud;
    }

    /** Leads to the article, or to all of them where there are several. */
    PageResponse take(MultiPartFormData.Parts form) throws IOException, InterruptedException {
        var files = form.getAll("file").stream().filter(PageUploads::isFile).toList();
        if (files.isEmpty()) {
            return Site.problem(BAD_REQUEST, "No article was chosen", "Choose a file, or drop one on the page.");
        }
        var keys = files.stream().map(PageUploads::key).toList();
        if (Set.copyOf(keys).size() < keys.size()) {
            return Site.problem(
                    BAD_REQUEST,
                    "Two files have one name",
                    "One would replace the other. Rename one, or upload one after the other to keep the last.");
        }
        var metadata = metadata(form);
        var failedBefore = cloud.failed().size();
        for (var file : files) {
            put(file, metadata);
        }
        cloud.awaitIdle();
        return answer(keys, failedBefore);
    }

    private PageResponse answer(List<String> keys, int failedBefore) {
        var failed = cloud.failed().stream()
                .skip(failedBefore)
                .map(delivery -> delivery.change().key())
                .filter(keys::contains)
                .toList();
        if (!failed.isEmpty()) {
            return Site.problem(
                    SERVER_ERROR,
                    "The function failed",
                    "It could not handle " + String.join(", ", failed) + ". What went wrong stands in the terminal.");
        }
        return PageResponse.elsewhere(
                keys.size() == 1 ? Site.addressOf(EmbeddedCloud.BUCKET + '/' + keys.get(0)) : "/");
    }

    private void put(MultiPart.Part file, Map<String, String> metadata) throws IOException {
        try (InputStream body = Content.Source.asInputStream(file.createContentSource())) {
            s3.putObject(
                    request -> request.bucket(EmbeddedCloud.BUCKET)
                            .key(key(file))
                            .contentType(contentType(file))
                            .metadata(metadata),
                    RequestBody.fromBytes(body.readAllBytes()));
        }
    }

    /** A browser without a chosen file sends a part without a name. */
    private static boolean isFile(MultiPart.Part part) {
        return part.getFileName() != null && !part.getFileName().isBlank();
    }

    /** Its name without folders, which some browsers send. */
    private static String key(MultiPart.Part file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String contentType(MultiPart.Part file) {
        var type = file.getHeaders().get("Content-Type");
        return type == null ? "" : type;
    }

    private static Map<String, String> metadata(MultiPartFormData.Parts form) {
        var metadata = new LinkedHashMap<String, String>();
        METADATA.forEach(name -> Stream.ofNullable(form.getFirst(name))
                .map(part -> part.getContentAsString(UTF_8).strip())
                .filter(value -> !value.isEmpty())
                .forEach(value -> metadata.put(name, header(value))));
        return metadata;
    }

    /** S3 keeps metadata as headers, which are ASCII: everything else is an encoded word (RFC 2047). */
    private static String header(String value) {
        return value.matches("\\p{ASCII}*")
                ? value
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(value.getBytes(UTF_8)) + "?=";
    }
}
