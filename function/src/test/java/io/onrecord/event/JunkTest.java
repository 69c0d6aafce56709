package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever comes, an event either throws, or each of its parts is reported as failed, or it says something about an
 * article. The one event that asks for nothing is S3's test. All junk is seeded and can be made again.
 */
class JunkTest {

    private static final Path EVENTS = Path.of("..", "events");
    private static final int ROUNDS = 2_000;
    private static final int DEEPEST = 6;

    private static final List<String> WORDS = List.of(
            "Records",
            "eventSource",
            "EventSource",
            "aws:s3",
            "aws:sqs",
            "aws:sns",
            "body",
            "messageId",
            "Sns",
            "Message",
            "Type",
            "Notification",
            "TopicArn",
            "detail-type",
            "Object Created",
            "source",
            "aws.s3",
            "detail",
            "tasks",
            "taskId",
            "invocationSchemaVersion",
            "1.0",
            "2.0",
            "invocationId",
            "s3Key",
            "Event",
            "s3",
            "object",
            "key",
            "eventName",
            "ObjectCreated:Put",
            "{}",
            "[]",
            "");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aRandomDocumentIsNeverASilentSuccess(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var event = document(random, 0).toString();
            assertThat(isSilent(event)).as(event).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void aSampleWithOneValueSpoiltIsNeverASilentSuccess(Path file) throws IOException {
        var sample = Files.readString(file);
        var places = places(new ObjectMapper().readTree(sample));
        for (var place = 0; place < places; place++) {
            for (var replacement : replacements()) {
                var event = replaced(sample, place, replacement);
                assertThat(isSilent(event)).as(event).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void aSampleThatIsCutOffFails(Path file) throws IOException {
        var sample = Files.readString(file).stripTrailing();
        for (var end = 0; end < sample.length(); end += 1 + sample.length() / ROUNDS) {
            assertThat(isUnreadable(sample.substring(0, end)))
                    .as("cut at %d", end)
                    .isTrue();
        }
    }

    private static List<Path> events() throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Understood, but without anything to do, and not because S3 is only testing. */
    private static boolean isSilent(String event) {
        return !isUnreadable(event)
                && !event.contains("s3:TestEvent")
                && Envelopes.read(event.getBytes(UTF_8)).deliveries().stream().allMatch(JunkTest::asksForNothing);
    }

    private static boolean asksForNothing(Delivery delivery) {
        return delivery instanceof Delivery.Understood understood
                && understood.notices().isEmpty();
    }

    private static boolean isUnreadable(String event) {
        try {
            Envelopes.read(event.getBytes(UTF_8));
            return false;
        } catch (UnreadableEventException e) {
            return true;
        }
    }

    private static JsonNode document(Random random, int depth) {
        var kind = depth == DEEPEST ? 2 + random.nextInt(4) : random.nextInt(6);
        return switch (kind) {
            case 0 -> object(random, depth);
            case 1 -> array(random, depth);
            case 2 -> JsonNodeFactory.instance.numberNode(random.nextInt());
            case 3 -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.textNode(word(random));
        };
    }

    private static JsonNode object(Random random, int depth) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var fields = random.nextInt(8); fields > 0; fields--) {
            object.set(word(random), document(random, depth + 1));
        }
        return object;
    }

    private static JsonNode array(Random random, int depth) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var elements = random.nextInt(4); elements > 0; elements--) {
            array.add(document(random, depth + 1));
        }
        return array;
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static List<JsonNode> replacements() {
        var factory = JsonNodeFactory.instance;
        return List.of(
                factory.missingNode(),
                factory.nullNode(),
                factory.textNode(""),
                factory.textNode("x"),
                factory.numberNode(7),
                factory.objectNode(),
                factory.arrayNode());
    }

    /** How many values stand in it at any depth, itself not counted. */
    private static int places(JsonNode node) {
        var places = 0;
        for (var child : node) {
            places += 1 + places(child);
        }
        return places;
    }

    /** The sample with the value at a place, counted depth first, replaced; removed for a missing node. */
    private static String replaced(String sample, int place, JsonNode replacement) throws IOException {
        var root = new ObjectMapper().readTree(sample);
        var slots = new ArrayList<Runnable>();
        collect(root, replacement, slots);
        slots.get(place).run();
        return root.toString();
    }

    private static void collect(JsonNode parent, JsonNode replacement, List<Runnable> slots) {
        if (parent instanceof ObjectNode object) {
            for (var field : object.properties()) {
                slots.add(() -> put(object, field.getKey(), replacement));
                collect(field.getValue(), replacement, slots);
            }
        } else if (parent instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                var index = i;
                slots.add(() -> put(array, index, replacement));
                collect(array.get(i), replacement, slots);
            }
        }
    }

    private static void put(ObjectNode object, String name, JsonNode replacement) {
        if (replacement.isMissingNode()) {
            object.remove(name);
        } else {
            object.set(name, replacement);
        }
    }

    private static void put(ArrayNode array, int index, JsonNode replacement) {
        if (replacement.isMissingNode()) {
            array.remove(index);
        } else {
            array.set(index, replacement);
        }
    }
}
