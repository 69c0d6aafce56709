package io.onrecord.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item's attributes, being filled or read. What is empty is left out, and what is left out reads as empty. */
final class Fields {

    /** Milliseconds, always three digits, so that times sort as text. */
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Map<String, AttributeValue> attributes;

    private Fields(Map<String, AttributeValue> attributes) {
        this.attributes = attributes;
    }

    static Fields of(Key key) {
        return new Fields(new HashMap<>(key.attributes()));
    }

    static Fields of(Map<String, AttributeValue> item) {
        return new Fields(item);
    }

    static Fields empty() {
        return new Fields(new HashMap<>());
    }

    Map<String, AttributeValue> item() {
        return Map.copyOf(attributes);
    }

    Fields text(String name, String value) {
        return exactly(name, Brevity.beginning(value, Brevity.TEXT_BYTES));
    }

    Fields key(String name, String value) {
        return exactly(name, Brevity.beginning(value, Brevity.KEY_BYTES));
    }

    Fields exactly(String name, String value) {
        if (!value.isEmpty()) {
            attributes.put(name, AttributeValue.fromS(value));
        }
        return this;
    }

    Fields one(String name, Enum<?> value) {
        return exactly(name, value.name());
    }

    Fields number(String name, long value) {
        attributes.put(name, AttributeValue.fromN(Long.toString(value)));
        return this;
    }

    Fields number(String name, BigDecimal value) {
        attributes.put(name, AttributeValue.fromN(value.toPlainString()));
        return this;
    }

    Fields flag(String name, boolean value) {
        attributes.put(name, AttributeValue.fromBool(value));
        return this;
    }

    Fields list(String name, List<AttributeValue> values) {
        attributes.put(name, AttributeValue.fromL(values));
        return this;
    }

    Fields map(String name, Fields value) {
        attributes.put(name, AttributeValue.fromM(value.item()));
        return this;
    }

    /** Whole seconds, as the indexes sort them: 2021-06-28T00:00:00Z. */
    Fields seconds(String name, Instant time) {
        return exactly(name, seconds(time));
    }

    Fields milliseconds(String name, Instant time) {
        return exactly(name, MILLISECONDS.format(time));
    }

    String text(String name) {
        var value = attributes.get(name);
        return value == null ? "" : value.s();
    }

    <E extends Enum<E>> E one(String name, Class<E> type) {
        return Enum.valueOf(type, text(name));
    }

    int whole(String name) {
        var value = attributes.get(name);
        return value == null ? 0 : Integer.parseInt(value.n());
    }

    double fraction(String name) {
        return Double.parseDouble(need(name).n());
    }

    boolean flag(String name) {
        return need(name).bool();
    }

    Instant time(String name) {
        return Instant.parse(text(name));
    }

    List<Fields> list(String name) {
        return need(name).l().stream().map(value -> new Fields(value.m())).toList();
    }

    Fields map(String name) {
        return new Fields(need(name).m());
    }

    static String seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private AttributeValue need(String name) {
        var value = attributes.get(name);
        if (value == null) {
            throw new IllegalStateException("An item " + text(Attributes.ARTICLE_ID) + " " + text(Attributes.ITEM)
                    + " needs the attribute " + name + ", has " + attributes.keySet());
        }
        return value;
    }
}
