package io.onrecord.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read is rejected, and the reason says what was expected, what came and where. */
class RejectionTest {

    private static final Limits SMALL = new Limits(100, 200, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.json | {\"text\": \"A\", | not valid JSON at line 1",
                "a.json | {\"text\": \"A\", \"text\": \"B\"} | Duplicate",
                "a.json | {\"text\": \"A\"} {} | not valid JSON at line 1, column",
                "a.json | [1] | Expected a JSON object with an article's members, got array.",
                "a.json | {\"headline\": \"A\", \"id\": 1} | got the members headline, id.",
                "a.json | {\"text\": \" \"} | got the members text.",
                "a.json | {\"text\": \"a\\ud800b\"} | character 1 is U+D800",
                "a.json | {\"text\": \"a\\u0000b\"} | character 1 is NUL",
                "a.xml | <nitf><body> | not well-formed XML at line 1",
                "a.xml | <rss/> | Expected XML whose root is nitf (NITF), newsItem or newsMessage (NewsML-G2), got rss.",
                "a.xml | <nitf/> | expected body.content",
                "a.xml | <!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf>&a;</nitf> | declares entities or elements in its DOCTYPE",
                "a.xml | <newsItem/> | one newsItem that holds text",
                "a.html | <html><body><nav>Menu</nav></body></html> | holds no article text",
                "a.txt | ` ` | empty or only white space",
                "a.pdf | %PDF-1.7 | starts like a PDF document",
                "a.docx | PK\u0003\u0004x | starts like a ZIP archive or an Office document",
            })
    void aReasonNamesWhatIsWrong(String id, String body, String reason) {
        assertThat(Uploads.reason(Uploads.upload(id, ""), body.getBytes(UTF_8))).contains(reason);
    }

    @Test
    void bytesOutsideTheCharsetAreNamedWithTheirOffset() {
        var body = new byte[] {'a', 'b', (byte) 0xC3, '(', 'c'};
        assertThat(Uploads.reason(Uploads.upload("a.txt", ""), body))
                .startsWith("Expected text in UTF-8, but at byte 2 came C3 (hexadecimal), which is not valid there.");
    }

    @Test
    void aCutCharacterAtTheEndIsNamedToo() {
        assertThat(Uploads.reason(Uploads.upload("a.txt", ""), new byte[] {'a', (byte) 0xE2, (byte) 0x80}))
                .contains("at byte 1 came E2 80");
    }

    @Test
    void aLoneSurrogateInUtf16IsRefused() {
        var lone = new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0x3D, (byte) 0xD8, 'c', 0};
        assertThat(Uploads.reason(Uploads.upload("a.txt", ""), lone))
                .contains("Expected text in UTF-16LE, but at byte 4");
    }

    @Test
    void anUnknownCharsetIsNamed() {
        assertThat(Uploads.reason(Uploads.upload("a.txt", "text/plain; charset=klingon"), new byte[] {'a'}))
                .isEqualTo("The content type declares the charset \"klingon\", which is not known here. "
                        + "Expected a charset such as UTF-8.");
    }

    @Test
    void theLimitsMayBeReachedButNotPassed() {
        assertThat(small("a".repeat(100).getBytes(UTF_8))).isInstanceOf(Reading.Accepted.class);
        assertThat(Uploads.reason(small("a".repeat(101).getBytes(UTF_8))))
                .isEqualTo("The upload is too large: at most 100 bytes can be read, and it has more.");
    }

    @Test
    void aBombIsRefusedByItsRatioOrItsSize() {
        assertThat(Uploads.reason(small(Uploads.gzip("a".repeat(199).getBytes(UTF_8)))))
                .isEqualTo("The upload decompresses to more than 5 times its size, which no text does.");
        assertThat(Uploads.reason(Uploads.read(
                        Uploads.upload("a", ""),
                        Uploads.gzip("a".repeat(201).getBytes(UTF_8)),
                        new Limits(100, 200, 99))))
                .isEqualTo(
                        "The upload is too large once decompressed: at most 200 bytes can be read, and it has more.");
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <p>x, HTML has too many elements: expected at most 50000",
        "a.xml, <p>x</p>, more than 50000 elements"
    })
    void moreElementsThanAnyArticleHasAreRefused(String id, String piece, String reason) {
        var body = "<nitf>" + piece.repeat(50_000) + "</nitf>";
        assertThat(Uploads.reason(Uploads.upload(id, ""), body.getBytes(UTF_8))).contains(reason);
    }

    @Test
    void gzipInGzipIsRefused() {
        var nested = Uploads.gzip(Uploads.gzip("Hello.".getBytes(UTF_8)));
        assertThat(Uploads.reason(Uploads.upload("a.txt.gz", ""), nested))
                .contains("gzip archive within a gzip archive");
    }

    @Test
    void cutOrDamagedGzipIsRefused() {
        var whole = Uploads.gzip("Pilots are back, the port said.".getBytes(UTF_8));
        var cut = Arrays.copyOf(whole, whole.length - 10);
        assertThat(Uploads.reason(Uploads.upload("a", ""), cut))
                .contains("cut off: it ends after " + cut.length + " bytes");
        whole[15] ^= 0x55;
        assertThat(Uploads.reason(Uploads.upload("a", ""), whole)).contains("damaged");
    }

    private static Reading small(byte[] body) {
        return Uploads.read(Uploads.upload("a.txt", ""), body, SMALL);
    }
}
