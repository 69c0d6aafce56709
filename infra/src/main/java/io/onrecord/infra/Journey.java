package io.onrecord.infra;

import io.onrecord.infra.Findings.Finding;
import io.onrecord.query.ClaimArchive;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.s3.S3Client;

/** The journey of some articles through an embedded cloud of their own, from upload to claims. */
final class Journey implements Deliveries {

    private final List<ArticleFile> files;
    private final Storage storage;
    private final Progress progress;

    /** S3 may tell of one upload more than once, and of others that an earlier run left in its data folder. */
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    Journey(Terminal terminal, List<ArticleFile> files, Storage storage) {
        this.files = files;
        this.storage = storage;
        this.waiting.addAll(files.stream().map(ArticleFile::key).toList());
        this.progress = new Progress(terminal, "Finding who said what", files.size());
    }

    Findings travel() throws InterruptedException {
        try (progress;
                var cloud = EmbeddedCloud.start(CloudSettings.keptIn(storage), this)) {
            upload(cloud.endpoints());
            cloud.awaitIdle();
            return findings(cloud);
        }
    }

    @Override
    public void logged(String line) {
        // The report tells it all.
    }

    @Override
    public void handled(ObjectChange change) {
        arrived(change);
    }

    @Override
    public void parked(FailedDelivery delivery) {
        arrived(delivery.change());
    }

    private void arrived(ObjectChange change) {
        if (waiting.remove(change.key())) {
            progress.step();
        }
    }

    private void upload(Endpoints endpoints) {
        try (var s3 = endpoints.s3Client()) {
            files.forEach(file -> upload(file, s3));
        }
    }

    private static void upload(ArticleFile file, S3Client s3) {
        s3.putObject(request -> request.bucket(EmbeddedCloud.BUCKET).key(file.key()), file.path());
    }

    private Findings findings(EmbeddedCloud cloud) {
        try (var client = cloud.endpoints().dynamoDbClient()) {
            var archive = new ClaimArchive(client, EmbeddedCloud.TABLE);
            var articles = files.stream()
                    .map(file -> Finding.of(file, archive.article(EmbeddedCloud.BUCKET + '/' + file.key())))
                    .toList();
            return new Findings(articles, cloud.failed());
        }
    }
}
