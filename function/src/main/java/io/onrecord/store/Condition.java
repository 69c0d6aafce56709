package io.onrecord.store;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** A guard as DynamoDB checks it. */
record Condition(String expression, Map<String, String> names, Map<String, AttributeValue> values) {

    static Condition of(Guard guard) {
        return guard.isAbsent() ? absent() : same(guard);
    }

    /** A request may name its values only if there are any. */
    void into(PutItemRequest.Builder request) {
        request.conditionExpression(expression).expressionAttributeNames(names);
        if (!values.isEmpty()) {
            request.expressionAttributeValues(values);
        }
    }

    private static Condition absent() {
        return new Condition("attribute_not_exists(#item)", Map.of("#item", Attributes.ITEM), Map.of());
    }

    private static Condition same(Guard guard) {
        var names = Map.of("#revision", Attributes.REVISION, "#status", Attributes.STATUS, "#next", Attributes.NEXT);
        var values = new HashMap<>(Map.of(
                ":revision", AttributeValue.fromS(guard.revision()), ":status", AttributeValue.fromS(guard.status())));
        var next = "attribute_not_exists(#next)";
        if (!guard.next().isEmpty()) {
            next = "#next = :next";
            values.put(":next", AttributeValue.fromS(guard.next()));
        }
        return new Condition("#revision = :revision AND #status = :status AND " + next, names, values);
    }
}
