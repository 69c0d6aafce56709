package io.onrecord.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each fixture gives exactly this text and this metadata. */
class FormatsTest {

    private static final String TITLE = "Harbour pilots call off strike";
    private static final Dateline MORNING = new Dateline(Instant.parse("2024-05-06T05:30:00Z"), Dated.ARTICLE);

    @Test
    void plainTextIsTheFileAsItStands() {
        var article = Uploads.fixture("plain.txt");
        assertThat(article.text()).isEqualTo(new String(Uploads.bytes("plain.txt"), UTF_8));
        assertThat(article.metadata())
                .isEqualTo(new Metadata(TITLE, "", "", "", new Dateline(Uploads.UPLOADED, Dated.UPLOAD)));
    }

    @Test
    void aPageGivesTheArticleAloneAndWhatItsLinkedDataSays() {
        var article = Uploads.fixture("page.html");
        assertThat(article.text()).isEqualTo("""
                        Ferries sail again from Tuesday after eleven days in port.

                        Pilot boats lie idle in Norvik on Friday.

                        Pilots in Norvik will return to work on Tuesday, their union said on Sunday.

                        “We got the rest hours we asked for,” said Ida Holm,
                        who leads the union.

                        What comes next

                        The port has not commented.

                        Talks on pay go on, Holm said.

                        The mayor declined to say whether the city had paid for the deal, which both sides call fair and final.""".stripIndent());
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        TITLE + " & return",
                        "The Norvik Post",
                        "https://post.example/2024/05/pilots-ld",
                        "Mara Lind, Tom Ek",
                        MORNING));
    }

    @Test
    void withoutLinkedDataMetaTagsSpeak() {
        var page = "<html><head><meta property='og:title' content='Pilots back - Post'>"
                + "<meta property='og:site_name' content='Post'><meta name='author' content='Mara Lind'>"
                + "<link rel='canonical' href='https://post.example/7'>"
                + "<meta property='article:published_time' content='2024-05-06T05:30:00Z'></head>"
                + "<body><p>Pilots are back, the port said.</p></body></html>";
        var article = Uploads.article("a.html", page);
        assertThat(article.text()).isEqualTo("Pilots are back, the port said.");
        assertThat(article.metadata())
                .isEqualTo(new Metadata("Pilots back", "Post", "https://post.example/7", "Mara Lind", MORNING));
    }

    @Test
    void aPageThatShowsLittleGivesItsStatedBody() {
        var page = "<script type='application/ld+json'>[{\"@type\": \"NewsArticle\", \"articleBody\": "
                + "\"The port is open again, its director told reporters.\"}]</script><p>Log in to read.</p>";
        assertThat(Uploads.article("a.html", page).text())
                .isEqualTo("The port is open again, its director told reporters.");
    }

    @Test
    void ninjs1GivesItsTextAsItStands() {
        var article = Uploads.fixture("ninjs-1.json");
        assertThat(article.text()).isEqualTo("Pilots will return to work, their union said.\n“We won,” said Ida Holm.");
        assertThat(article.metadata()).isEqualTo(wire("https://wire.example/1"));
    }

    @Test
    void ninjs2PrefersTheBodyThatHasParagraphs() {
        assertBothParagraphs("ninjs-2.json", "https://wire.example/2");
    }

    @Test
    void ninjs3HasItsMembersInCamelCase() {
        var article = Uploads.fixture("ninjs-3.json");
        assertThat(article.text()).isEqualTo("Pilots will return to work, their union said.");
        assertThat(article.metadata()).isEqualTo(wire("https://wire.example/3"));
    }

    @Test
    void aPlainObjectGivesItsTextMember() {
        var article = Uploads.fixture("plain.json");
        assertThat(article.text()).isEqualTo("Pilots will return to work,\n their union said. 😀");
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        TITLE,
                        "The Norvik Post",
                        "https://post.example/4",
                        "Mara Lind",
                        new Dateline(Instant.parse("2024-05-06T00:00:00Z"), Dated.ARTICLE)));
    }

    @Test
    void nitfGivesItsContentWithoutHeadAndEnd() {
        var article = Uploads.fixture("nitf.xml");
        assertThat(article.text())
                .isEqualTo("Pilot boats lie idle.\n\nPilots will return to work, their union said.\n\n"
                        + "“We won,” said Ida Holm.");
        assertThat(article.metadata()).isEqualTo(wire("https://wire.example/5"));
    }

    @Test
    void newsMlG2GivesItsOneItemWithText() {
        assertBothParagraphs("newsml-g2.xml", "https://wire.example/6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "plain.json", "ninjs-2.json", "nitf.xml", "newsml-g2.xml"})
    void aFormatIsKnownByContentTypeOrByItsStartWithoutAName(String fixture) {
        var expected = Uploads.fixture(fixture).text();
        var sniffed = Uploads.article(Uploads.upload("upload", "binary/octet-stream"), Uploads.bytes(fixture));
        assertThat(sniffed.text()).isEqualTo(expected);
    }

    @Test
    void theContentTypeGoesBeforeTheName() {
        var upload = Uploads.upload("a.html", "Text/Plain; charset=UTF-8");
        assertThat(Uploads.article(upload, "<p>Hello</p>".getBytes(UTF_8)).text())
                .isEqualTo("<p>Hello</p>");
    }

    private static void assertBothParagraphs(String fixture, String url) {
        var article = Uploads.fixture(fixture);
        assertThat(article.text())
                .isEqualTo("Pilots will return to work, their union said.\n\n“We won,” said Ida Holm.");
        assertThat(article.metadata()).isEqualTo(wire(url));
    }

    private static Metadata wire(String url) {
        return new Metadata(TITLE, "Norvik Wire", url, "Mara Lind", MORNING);
    }
}
