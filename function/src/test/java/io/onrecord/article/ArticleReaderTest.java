package io.onrecord.article;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleReaderTest {

    private static final String TEXT = "“Café,” she said. 😀";

    static Stream<String> fixtures() {
        return Uploads.FIXTURES.stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void gzipMakesNoDifferenceAndTwiceIsTheSame(String fixture) {
        var body = Uploads.bytes(fixture);
        var upload = Uploads.upload(fixture, "");
        assertThat(Uploads.read(upload, Uploads.gzip(body)))
                .isEqualTo(Uploads.read(upload, body))
                .isEqualTo(Uploads.read(upload, body));
    }

    @Test
    void aByteOrderMarkSaysTheCharsetAndIsDropped() {
        for (var charset : new Charset[] {UTF_8, UTF_16LE, UTF_16BE}) {
            var upload = Uploads.upload("a.txt", "text/plain; charset=iso-8859-1");
            assertThat(Uploads.article(upload, ("\uFEFF" + TEXT).getBytes(charset))
                            .text())
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void theContentTypesCharsetGoesBeforeThePages() {
        var page = "<html><head><meta charset=utf-8></head><body><p>“Café,” she said.</p></body></html>";
        var upload = Uploads.upload("a.html", "text/html; charset=\"windows-1252\"");
        assertThat(Uploads.article(upload, page.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("“Café,” she said.");
    }

    @Test
    void latin1IsReadAsBrowsersReadIt() {
        var page = "<html><head><meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'></head>"
                + "<body><p>“Café,” she said.</p></body></html>";
        assertThat(Uploads.article(Uploads.upload("a.html", ""), page.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("“Café,” she said.");
    }

    @Test
    void anXmlDeclarationSaysTheCharset() {
        var xml = "<?xml version='1.0' encoding='ISO-8859-15'?><nitf><body><body.content><p>Café €</p></body.content>"
                + "</body></nitf>";
        assertThat(Uploads.article(Uploads.upload("a.xml", ""), xml.getBytes(Charset.forName("ISO-8859-15")))
                        .text())
                .isEqualTo("Café €");
    }

    @Test
    void theUploadersMetadataWins() {
        var said = Map.of(
                "outlet", "=?UTF-8?Q?Caf=C3=A9_Post?=",
                "title", "=?utf-8?B?VGFsa3Mg?= =?utf-8?B?c3RhbGw=?=",
                "url", "https://post.example/9",
                "published-at", "Mon, 6 May 2024 07:00:00 +0200");
        var article =
                Uploads.article(new Upload("plain.json", "", said, Uploads.UPLOADED), Uploads.bytes("plain.json"));
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        "Talks stall",
                        "Café Post",
                        "https://post.example/9",
                        "Mara Lind",
                        new Dateline(Instant.parse("2024-05-06T05:00:00Z"), Dated.ARTICLE)));
    }

    @Test
    void anUnreadableDateCountsAsNotSaid() {
        var said = Map.of("published-at", "yesterday", "url", "javascript:alert(1)");
        var upload = new Upload("plain.json", "", said, Uploads.UPLOADED);
        var metadata = Uploads.article(upload, Uploads.bytes("plain.json")).metadata();
        assertThat(metadata).isEqualTo(Uploads.fixture("plain.json").metadata());
    }

    @Test
    void aTitleOfOneEndlessLineIsCut() {
        var title = Uploads.article("a.txt", "word ".repeat(1_000)).metadata().title();
        assertThat(title).hasSizeLessThanOrEqualTo(Imprint.TITLE_UNITS).endsWith("word…");
    }

    @Test
    void aFailingStreamIsTheWorldsFaultAndEscapes() {
        var failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> new ArticleReader(Limits.DEFAULT).read(Uploads.upload("a.txt", ""), failing))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }
}
