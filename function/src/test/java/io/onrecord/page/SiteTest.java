package io.onrecord.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    private static final String ID = "articles/tide é+1.txt";
    private static final String ADDRESS = "articles%2Ftide%20%C3%A9%2B1.txt";

    private final Library library = new Library()
            .keep(ID, "The tide", "The Gazette", "2031-05-02", "“The tide is high.”", "Mira Santos", "Ferry")
            .keep("articles/2", "Low", "The Herald", "2031-08-03", "“The tide is low.”", "Mira Santos", "Ferry")
            .keep("articles/3", "Ore", "The Herald", "2031-08-04", "“The ore is gone.”", "Bo Ree", "Iron Ore");

    private final Site site = library.site(true);

    @Test
    void theHomePageListsArticlesAndLeadsToNames() {
        var page = page("/", "");

        assertThat(page.select(".articles li > a").eachText()).containsExactly("The tide", "Low", "Ore");
        assertThat(page.select(".articles li > a").attr("href")).isEqualTo("/article?id=" + ADDRESS);
        assertThat(page.select(".facets a[href='/claims?source=mira-santos']").text())
                .isEqualTo("Mira Santos");
        assertThat(page.select(".facets h2").eachText()).containsExactly("Sources", "Subjects", "Outlets");
    }

    @Test
    void aSiteWithoutArticlesSaysWhatToDo() {
        assertThat(Jsoup.parse(new Library().site(true).answer("/", "").body())
                        .select(".empty")
                        .text())
                .contains("No article yet");
    }

    @Test
    void onlyASiteThatTakesUploadsHasTheForm() {
        assertThat(page("/", "").select("#upload input[type=file]")).hasSize(1);
        assertThat(Jsoup.parse(library.site(false).answer("/", "").body()).select("#upload"))
                .isEmpty();
    }

    @Test
    void anArticleIsShownWithItsClaims() {
        var page = page("/article", "id=" + ADDRESS);

        assertThat(page.select("mark.content").text()).contains("“The tide is high.”");
        assertThat(page.select(".claim a[href='/claims?source=mira-santos']").text())
                .isEqualTo("Mira Santos");
        assertThat(page.select(".claim a[href='/claims?about=ferry']").text()).isEqualTo("Ferry");
    }

    @Test
    void anArticleWhoseTextIsGoneOrChangedShowsItsClaimsAlone() {
        library.exchange(ID, "Something else.");

        var page = page("/article", "id=" + ADDRESS);

        assertThat(page.select("mark")).isEmpty();
        assertThat(page.select(".note").text()).contains("The text is gone");
        assertThat(page.select(".claim blockquote").text()).isEqualTo("“The tide is high.”");
        assertThat(site.answer("/article", "id=" + ADDRESS + "&format=html").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json, tide%20%C3%A9%2B1.json",
        "csv, text/csv, tide%20%C3%A9%2B1.csv",
        "brat, text/plain, tide%20%C3%A9%2B1.ann",
        "annotations, application/ld+json, tide%20%C3%A9%2B1.jsonld",
        "html, text/html, tide%20%C3%A9%2B1.html",
        "text, text/plain, tide%20%C3%A9%2B1.txt"
    })
    void anArticleIsTakenAlongAsAFile(String format, String type, String name) {
        var file = site.answer("/article", "id=" + ADDRESS + "&format=" + format);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers())
                .containsEntry("Content-Type", type + "; charset=utf-8")
                .containsEntry("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        assertThat(file.body()).contains("The tide is high.");
    }

    @Test
    void aRejectedArticleSaysWhyAndARemovedOneThatItIsGone() {
        library.reject("articles/bad", "it is no text").delete(ID);

        assertThat(page("/article", "id=articles/bad").select("main").text()).contains("articles/bad: it is no text");
        assertThat(site.answer("/article", "id=" + ADDRESS).status()).isEqualTo(404);
        assertThat(page("/article", "id=" + ADDRESS).select("main").text()).contains("was removed");
        assertThat(page("/", "").select(".articles").text())
                .contains("Could not be read: it is no text")
                .doesNotContain("high");
    }

    @Test
    void claimsAreNarrowedByTheAddress() {
        assertThat(said("source=mira-santos")).containsExactly("“The tide is low.”", "“The tide is high.”");
        assertThat(said("source=mira-santos&order=oldest"))
                .containsExactly("“The tide is high.”", "“The tide is low.”");
        assertThat(said("source=Mira+Santos&outlet=The+Herald")).containsExactly("“The tide is low.”");
        assertThat(said("about=ferry&from=2031-05-02&to=2031-05-02")).containsExactly("“The tide is high.”");
        assertThat(said("outlet=The+Herald&about=iron-ore")).containsExactly("“The ore is gone.”");
        assertThat(said("source=mira-santos&kind=question")).isEmpty();
        assertThat(said("source=mira-santos&anonymous=yes")).isEmpty();
        assertThat(said("source=mira-santos&confidence=0.95")).isEmpty();
    }

    @Test
    void nothingThatFitsSaysWhatToDo() {
        assertThat(page("/claims", "source=mira-santos&kind=question")
                        .select(".empty")
                        .text())
                .isEqualTo("Nothing fits all of this. Take something away above.");
    }

    @Test
    void aTimelineIsAPictureAndATableWhoseMonthsAreAddresses() {
        var figure = page("/claims", "source=mira-santos").expectFirst(".timeline");

        assertThat(figure.select("svg[role=img] rect")).hasSize(2);
        assertThat(figure.select("svg").attr("aria-label")).contains("May 2031", "August 2031");
        assertThat(figure.select("tbody a").attr("href"))
                .isEqualTo("/claims?from=2031-05-01&source=mira-santos&to=2031-05-31");
    }

    @Test
    void claimsAreTakenAlong() throws IOException {
        var json = site.answer("/claims", "source=mira-santos&format=json");
        var claims = new ObjectMapper().readTree(json.body());

        assertThat(json.headers()).containsEntry("Content-Type", "application/json; charset=utf-8");
        assertThat(claims.at("/claims")).hasSize(2);
        assertThat(claims.at("/claims/0/article/outlet").asText()).isEqualTo("The Herald");
        assertThat(claims.at("/claims/0/content/0/text").asText()).isEqualTo("“The tide is low.”");
        assertThat(claims.at("/cursor").isNull()).isTrue();
        assertThat(site.answer("/claims", "source=mira-santos&format=csv")
                        .body()
                        .lines())
                .hasSize(3);
    }

    @Test
    void whatIsTakenAlongOfALaterPageIsThatPage() throws IOException {
        for (var i = 0; i < 60; i++) {
            library.keep(
                    "articles/many" + i, "Many", "The Herald", "2031-01-01", "“It is " + i + ".”", "Di Fay", "Ore");
        }
        var later = page(page("/claims", "source=di-fay").expectFirst("a.next").attr("href"));
        var shown = later.select("blockquote").eachText();
        assertThat(shown).hasSize(10);

        var json = site.answer(
                "/claims", query(later.expectFirst(".files a:contains(JSON)").attr("href")));
        assertThat(new ObjectMapper().readTree(json.body()).findValuesAsText("text"))
                .containsExactlyElementsOf(shown);
    }

    @Test
    void claimsAreUnderTheNamesThatTheArticlesHave() {
        library.keep("articles/4", "Both", "The Herald", "2031-08-05", "“Both.”", "Bo Ree", "Ferry", "Salt Works");

        assertThat(page("/claims", "about=salt-works").select("h1").text()).isEqualTo("On Salt Works");
        assertThat(page("/claims", "outlet=herald").select("h1").text()).isEqualTo("In The Herald");
    }

    @Test
    void anIdIsTakenAsItIsSpacesAndAll() {
        library.keep("articles/odd ", "Odd", "The Herald", "2031-08-05", "“It is odd.”", "Bo Ree", "Ore");

        assertThat(page("/article", "id=articles%2Fodd%20")
                        .select("mark.content")
                        .text())
                .contains("“It is odd.”");
    }

    @Test
    void aNameLeadsToItsClaimsOrToAChoice() {
        assertThat(site.answer("/find", "name=santos").headers())
                .containsEntry("Location", "/claims?source=mira-santos");
        assertThat(page("/find", "name=the").select("h1").text()).isEqualTo("Nothing is named that");
        assertThat(page("/find", "name=Mira+Santoz").select("main a").eachAttr("href"))
                .contains("/claims?source=mira-santos");
        assertThat(page("/claims", "source=Mira+Santoz&kind=statement")
                        .select("main a")
                        .eachAttr("href"))
                .containsExactly("/claims?kind=statement&source=mira-santos");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims  | source=mira-santos&from=soon            | soon",
                "/claims  | source=mira-santos&kind=shout           | no kind",
                "/claims  | source=mira-santos&confidence=2         | from 0 to 1",
                "/claims  | source=mira-santos&confidence=x         | from 0 to 1",
                "/claims  | source=mira-santos&from=2031-02-01&to=2031-01-01 | after the last",
                "/claims  | source=mira-santos&cursor=tampered      | cursor",
                "/claims  | source=mira-santos&format=pdf           | no format",
                "/claims  | kind=statement                          | Name a source",
                "/article | id=articles/2&format=pdf                | no format",
                "/find    | x=                                      | Type the name",
                "/        | after=%zz                               | percent-encoded"
            })
    void anAddressThatCannotBeAnsweredSaysWhatToChange(String path, String query, String advice) {
        assertThat(site.answer(path, query).status()).isEqualTo(400);
        assertThat(page(path, query).select("main").text()).contains(advice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/article", "//", "/claims/", "/../etc/passwd"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(site.answer(path, "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus=alert(1) autofocus='",
                "javascript:alert(1)"
            })
    void hostileNamesStayNames(String name) {
        library.keep("articles/" + name, name, name, "2031-08-05", name, name, name);
        var encoded = Addresses.encoded(name);

        assertHarmless(page("/article", "id=articles/" + encoded));
        for (var parameter : new String[] {"source", "about", "outlet", "kind", "from", "cursor", "format"}) {
            assertHarmless(page("/claims", parameter + "=" + encoded));
            assertHarmless(
                    page("/claims", "source=" + Addresses.encoded(Library.id(name)) + "&" + parameter + "=" + encoded));
        }
        assertHarmless(page("/find", "name=" + encoded));
        assertHarmless(page("/article", "id=" + encoded));
        assertHarmless(page("/", ""));
    }

    @Test
    void everyAnswerKeepsTheBrowserSafe() {
        for (var path : new String[] {"/", "/article", "/claims", "/style.css", "/page.js", "/icon.svg", "/nope"}) {
            assertThat(site.answer(path, "").headers())
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .hasEntrySatisfying(
                            "Content-Security-Policy",
                            policy -> assertThat(policy)
                                    .startsWith("default-src 'none'")
                                    .contains("frame-ancestors 'none'")
                                    .doesNotContain("unsafe"));
        }
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select("script"))
                .hasSize(1)
                .allMatch(script -> script.attr("src").equals("/page.js"));
        assertThat(page.select("img, iframe, style, object, embed, base")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .map(Element::attributes)
                        .flatMap(attributes -> attributes.asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().equals("style")
                        || attribute.getKey().equals("autofocus"));
        assertThat(page.select("a[href]").eachAttr("href"))
                .allMatch(address ->
                        address.startsWith("/") || address.startsWith("#") || address.startsWith("https://gazette"));
    }

    private List<String> said(String query) {
        return page("/claims", query).select("blockquote").eachText();
    }

    private Document page(String address) {
        return page(address.substring(0, address.indexOf('?')), query(address));
    }

    private static String query(String address) {
        return address.substring(address.indexOf('?') + 1);
    }

    private Document page(String path, String query) {
        return Jsoup.parse(site.answer(path, query).body());
    }
}
