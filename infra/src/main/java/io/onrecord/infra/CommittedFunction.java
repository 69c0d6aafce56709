package io.onrecord.infra;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.onrecord.store.Key;
import io.onrecord.store.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The function over DynamoDB Local: it is done when what it wrote is in the database, too. DynamoDB Local answers a
 * transaction as soon as its commit is queued, so a process that is killed then loses what it took for done. A read
 * waits in the same queue, behind the commit.
 *
 * @param function the function as it is deployed
 * @param table where it writes
 */
record CommittedFunction(RequestStreamHandler function, Table table) implements RequestStreamHandler {

    private static final Key ANY = Key.ofArticle("any");

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        function.handleRequest(event, answer, context);
        var unused = table.get(ANY);
    }
}
