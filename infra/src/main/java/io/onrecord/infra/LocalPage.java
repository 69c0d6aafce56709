package io.onrecord.infra;

import io.onrecord.event.BucketShelf;
import io.onrecord.extraction.NameIds;
import io.onrecord.page.Site;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.Directory;
import io.onrecord.store.DynamoDbTable;
import java.net.URI;

/** The page over an embedded cloud, with clients of its own. */
final class LocalPage implements AutoCloseable {

    private final Resources opened = new Resources();
    private final PageServer server;

    private LocalPage(EmbeddedCloud cloud, String host, int port) {
        var endpoints = cloud.endpoints();
        var s3 = opened.add(endpoints.s3Client());
        var table = new DynamoDbTable(opened.add(endpoints.dynamoDbClient()), EmbeddedCloud.TABLE);
        var shelf = BucketShelf.from(endpoints.environment(EmbeddedCloud.TABLE), EmbeddedCloud.BUCKET);
        var site = new Site(new ClaimArchive(table), new Directory(table, new NameIds()), shelf, true);
        server = opened.add(PageServer.start(host, port, site, new PageUploads(s3, cloud)));
    }

    /**
     * Starts it.
     *
     * @param port 0 takes any that is free
     * @throws UserError if the port is in use
     */
    static LocalPage start(EmbeddedCloud cloud, String host, int port) {
        return new LocalPage(cloud, host, port);
    }

    /** Where a browser on this machine finds it. */
    URI address() {
        return server.address();
    }

    @Override
    public void close() {
        opened.close();
    }
}
