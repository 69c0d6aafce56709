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
        var condition = new Condition("", Map.of(), Map.of());
        return condition
                .and(Attributes.REVISION, guard.revision())
                .and(Attributes.STATUS, guard.status())
                .and(Attributes.NEXT, guard.next())
                .and(Attributes.SEQUENCER, guard.sequencer())
                .and(Attributes.UPLOADED_AT, guard.uploadedAt());
    }

    /** Further that this attribute has this value, or is not there if that is "". */
    private Condition and(String attribute, String value) {
        var moreNames = new HashMap<>(names);
        var moreValues = new HashMap<>(values);
        moreNames.put("#" + attribute, attribute);
        var clause = "attribute_not_exists(#" + attribute + ")";
        if (!value.isEmpty()) {
            moreValues.put(":" + attribute, AttributeValue.fromS(value));
            clause = "#" + attribute + " = :" + attribute;
        }
        return new Condition(expression.isEmpty() ? clause : expression + " AND " + clause, moreNames, moreValues);
    }
}
