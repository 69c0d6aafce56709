package io.onrecord.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are, reading them ends soon, with an article that holds or a reason. */
class HostileInputTest {

    /** Fixed, so that a failure can be seen again. */
    private static final long SEED = 20_240_506;

    private static final int MUTANTS = 300;

    private static final int LARGE = 1_000_000;

    /** Just under the bound on elements, which has its own test. */
    private static final int MANY = Markup.MOST_ELEMENTS - 10;

    /** Forty times what the slowest of these took when measured on a busy machine (0.5 s). */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Stream<String> fixtures() {
        return Uploads.FIXTURES.stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aDamagedFixtureGivesAnArticleOrAReason(String fixture) {
        var random = new Random(SEED);
        var whole = Uploads.bytes(fixture);
        var zipped = Uploads.gzip(whole);
        for (int count = 0; count < MUTANTS; count++) {
            var mutant = mutant(count % 10 == 0 ? zipped : whole, random);
            assertThatCode(() -> requireUsable(Uploads.read(Uploads.upload(fixture, ""), mutant)))
                    .as("mutant of %s: %s", fixture, Arrays.toString(mutant))
                    .doesNotThrowAnyException();
        }
    }

    static Stream<String> floods() {
        return Stream.of(
                        "<div>",
                        "<a>",
                        "<b><p>",
                        "<table>",
                        "<aside>x</aside>",
                        "<p class='related ad'>x",
                        "<!--",
                        "<",
                        "&",
                        "<li><ul>",
                        "<svg><p>",
                        "<font><a><table>",
                        "<p><b><i><u><em>x")
                .map(piece -> "<html><body><p>Said.</p>" + piece.repeat(MANY / opened(piece)));
    }

    @ParameterizedTest
    @MethodSource("floods")
    void aFloodOfMarkupIsReadSoon(String page) {
        readsSoon("a.html", page);
    }

    static Stream<String> deepDocuments() {
        return Stream.of(
                "a.json|" + flood("["),
                "a.json|" + flood("{\"a\":"),
                "a.json|{\"text\": " + flood("9"),
                "a.xml|" + flood("<p>"),
                "a.xml|" + flood("<!--x-->") + "<nitf/>",
                "a.xml|<nitf " + flood("a "),
                "a.xml|<nitf><body><body.content>" + flood("<p>x</p>") + "</body.content></body></nitf>",
                "a.txt|" + flood("x"),
                "a|" + flood(" ") + "x",
                "a|" + flood("<?xml "),
                "a.html|<script type='application/ld+json'>" + flood("{\"@graph\":["),
                "a.html|<p>" + flood("<br> "));
    }

    @ParameterizedTest
    @MethodSource("deepDocuments")
    void aDeepOrEndlessDocumentIsReadSoon(String document) {
        var parts = document.split("\\|", 2);
        readsSoon(parts[0], parts[1]);
    }

    private static void readsSoon(String id, String document) {
        Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> requireUsable(Uploads.read(Uploads.upload(id, ""), document.getBytes(UTF_8))));
    }

    private static int opened(String piece) {
        return Math.max(1, piece.length() - piece.replaceAll("<(?=[a-z])", "").length());
    }

    private static String flood(String piece) {
        return piece.repeat(LARGE / piece.length());
    }

    private static byte[] mutant(byte[] bytes, Random random) {
        var cut = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
        var mutant = Arrays.copyOf(bytes, cut);
        for (int flips = random.nextInt(6); flips > 0 && cut > 0; flips--) {
            mutant[random.nextInt(cut)] = (byte) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(256));
        }
        return mutant;
    }

    private static void requireUsable(Reading reading) {
        if (reading instanceof Reading.Accepted accepted) {
            var text = accepted.article().text();
            assertThat(text).isNotBlank().doesNotContain("\0");
            assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
        }
    }
}
