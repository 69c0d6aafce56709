package io.onrecord.infra;

import java.util.concurrent.atomic.DoubleAdder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Adds up the read units that DynamoDB says it charged for. */
final class ReadUnits implements ExecutionInterceptor {

    private final DoubleAdder units = new DoubleAdder();

    /** What was charged since the last call. */
    double take() {
        return units.sumThenReset();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        var total = ReturnConsumedCapacity.TOTAL;
        if (context.request() instanceof QueryRequest query) {
            return query.toBuilder().returnConsumedCapacity(total).build();
        }
        if (context.request() instanceof GetItemRequest get) {
            return get.toBuilder().returnConsumedCapacity(total).build();
        }
        return context.request() instanceof BatchGetItemRequest batch
                ? batch.toBuilder().returnConsumedCapacity(total).build()
                : context.request();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (context.response() instanceof QueryResponse query) {
            units.add(query.consumedCapacity().capacityUnits());
        } else if (context.response() instanceof GetItemResponse get) {
            units.add(get.consumedCapacity().capacityUnits());
        } else if (context.response() instanceof BatchGetItemResponse batch) {
            batch.consumedCapacity().forEach(table -> units.add(table.capacityUnits()));
        }
    }
}
