package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.almworks.sqlite4java.SQLiteConnection;
import com.almworks.sqlite4java.SQLiteException;
import com.almworks.sqlite4java.SQLiteJob;
import io.onrecord.store.Key;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteDBAccess;

/**
 * DynamoDB Local's database in a data folder, while no server has it open: items go in by its own code, but past HTTP and all
 * in one transaction, which is up to four times faster. They are there once it is closed. Used by one thread.
 */
final class DatabaseFile implements AutoCloseable {

    private static final String NAME = "shared-local-instance.db";

    private final String transaction = UUID.randomUUID().toString();
    private final Access access;
    private final String table;

    /** The table exists. */
    DatabaseFile(Storage.Folder data, String table) {
        this.access = new Access(data.folder("dynamodb").resolve(NAME));
        this.table = table;
        access.beginTransaction(transaction);
    }

    /** Puts an item. */
    void put(Map<String, AttributeValue> item) {
        var key = Key.of(item);
        access.putRecord(table, local(item), text(key.articleId()), text(key.item()), false);
    }

    @Override
    public void close() {
        access.commitTransaction(transaction, transaction.getBytes(UTF_8));
        access.close();
    }

    private static Map<String, software.amazon.dynamodb.services.local.shared.model.AttributeValue> local(
            Map<String, AttributeValue> attributes) {
        var local = new LinkedHashMap<String, software.amazon.dynamodb.services.local.shared.model.AttributeValue>();
        attributes.forEach((name, value) -> local.put(name, local(value)));
        return local;
    }

    /** Of the types that the store writes. */
    private static software.amazon.dynamodb.services.local.shared.model.AttributeValue local(AttributeValue value) {
        var local = new software.amazon.dynamodb.services.local.shared.model.AttributeValue();
        return switch (value.type()) {
            case S -> local.withS(value.s());
            case N -> local.withN(value.n());
            case BOOL -> local.withBOOL(value.bool());
            case L -> {
                local.setL(value.l().stream().map(DatabaseFile::local).toList());
                yield local;
            }
            case M -> local.withM(local(value.m()));
            default -> throw new IllegalArgumentException("The store writes no " + value.type());
        };
    }

    private static software.amazon.dynamodb.services.local.shared.model.AttributeValue text(String text) {
        return new software.amazon.dynamodb.services.local.shared.model.AttributeValue().withS(text);
    }

    /** With a cache for the indexes, and without a way back: a benchmark's table may be lost. */
    private static final class Access extends SQLiteDBAccess {

        Access(Path file) {
            super(file.toFile());
            try {
                queue.execute(new SQLiteJob<Void>() {
                            @Override
                            protected Void job(SQLiteConnection connection) throws SQLiteException {
                                connection.exec("PRAGMA synchronous=OFF");
                                connection.exec("PRAGMA journal_mode=OFF");
                                connection.exec("PRAGMA cache_size=-3000000");
                                return null;
                            }
                        })
                        .get();
            } catch (ExecutionException | InterruptedException e) {
                throw new IllegalStateException("Cannot open " + file, e);
            }
        }

        /** Nobody else can open the file before the last transaction is in it. */
        @Override
        public void close() {
            try {
                super.close();
                queue.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
