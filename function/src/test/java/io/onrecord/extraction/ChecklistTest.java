package io.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Known traps of attribution, each in a sentence or a short passage of our own: checklist.txt. */
class ChecklistTest {

    private static final int FEWEST = 80;

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void aTrapIsPassed(String name, String passage, Map<String, String> expected) {
        var explained = Marked.claim(passage);
        var found = new LinkedHashMap<String, String>();
        expected.keySet().forEach(key -> found.put(key, part(explained, key)));
        assertThat(found).as("%s", explained.rules()).isEqualTo(expected);
    }

    @Test
    void theListIsLongEnough() {
        assertThat(traps()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void everyAnswerIsSigned() {
        assertThat(traps())
                .allSatisfy(trap -> assertThat(Marked.claim((String) trap[1]).rules())
                        .hasSize(4)
                        .allSatisfy(rule -> assertThat(rule).isNotBlank()));
    }

    static Stream<Object[]> traps() {
        return lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .map(parts -> new Object[] {parts[0], parts[1], expected(parts[2])});
    }

    private static Map<String, String> expected(String parts) {
        var expected = new LinkedHashMap<String, String>();
        for (var part : parts.split("; ", -1)) {
            var equals = part.indexOf('=');
            expected.put(part.substring(0, equals), part.substring(equals + 1).replaceFirst("^-$", ""));
        }
        return expected;
    }

    private static String part(Explained explained, String key) {
        var claim = explained.claim();
        var source = claim.source();
        return switch (key) {
            case "speaker" -> source.name();
            case "id" -> source.id();
            case "type" -> source.type().name();
            case "role" -> source.role();
            case "resolution" -> source.resolution().name();
            case "anonymous" -> Boolean.toString(source.anonymous());
            case "reason" -> source.anonymityReason();
            case "kind" -> claim.kind().name();
            case "channel" -> claim.channel();
            case "quotation" -> claim.quotation().name();
            default -> throw new IllegalArgumentException("A claim has no part " + key);
        };
    }

    private static List<String> lines() {
        try (var in = ChecklistTest.class.getResourceAsStream("checklist.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException("The checklist cannot be read", e);
        }
    }
}
