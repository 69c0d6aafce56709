package io.onrecord.infra;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/**
 * S3Proxy with one bucket that tells of its changes. It takes any credentials. In memory the bucket keeps versions, as in
 * template.yaml.
 */
final class S3Server implements AutoCloseable {

    /** A graceful stop would wait two seconds for connections that clients merely keep open. */
    private static final long STOP_AT_ONCE = 0;

    private final NotifyingBlobStore store;
    private final S3Proxy server;

    private S3Server(NotifyingBlobStore store, S3Proxy server) {
        this.store = store;
        this.server = server;
    }

    /**
     * @param listener hears of every change to the bucket
     * @throws UserError if the port is in use
     */
    static S3Server start(CloudSettings settings, String bucket, ChangeListener listener) {
        var store = new NotifyingBlobStore(blobStore(settings.storage()), bucket, Clock.systemUTC(), listener);
        if (!store.containerExists(bucket)) {
            create(bucket, store);
        }
        var server = S3Proxy.builder()
                .blobStore(store)
                .endpoint(URI.create("http://" + settings.host() + ":" + settings.s3Port()))
                .stopTimeout(STOP_AT_ONCE)
                .awsAuthentication(AuthenticationType.NONE, null, null)
                .build();
        Ports.start(settings.host(), settings.s3Port(), "--s3-port", server::start);
        return new S3Server(store, server);
    }

    /** Where clients on this machine find it. */
    URI endpoint() {
        return URI.create("http://" + CloudSettings.LOOPBACK + ":" + server.getPort());
    }

    /** Tells of a key as it stands now. */
    void tellAgain(String key) {
        store.tellAgain(key);
    }

    @Override
    public void close() {
        try {
            server.stop();
            store.close();
        } catch (Exception e) {
            throw new IllegalStateException("S3Proxy did not stop", e);
        }
    }

    /** In a folder S3Proxy keeps no versions; there the function tells uploads apart by their ETags. */
    private static void create(String bucket, BlobStore store) {
        store.createContainer(bucket);
        if (store.supportsVersioning()) {
            store.putBucketVersioning(bucket, BucketVersioningStatus.ENABLED);
        }
    }

    /** The folder of its buckets' folders. */
    static Path objects(Storage.Folder folder) {
        return folder.folder("s3");
    }

    private static BlobStore blobStore(Storage storage) {
        var properties = new Properties();
        if (storage instanceof Storage.Folder folder) {
            properties.setProperty("jclouds.filesystem.basedir", objects(folder).toString());
            return BlobStores.create("filesystem-nio2", properties);
        }
        return BlobStores.create("transient-nio2", properties);
    }
}
