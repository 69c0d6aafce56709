package io.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.claim.Attributions;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlExportTest {

    private final Document page = page(Samples.ATTRIBUTIONS);

    @Test
    void theTextIsTheArticlesApartFromTheNumbers() {
        assertThat(text(page)).isEqualTo(Samples.ARTICLE.text());
    }

    @Test
    void everyPartOfAClaimIsMarkedWhateverNests() {
        assertThat(marked(page, "content", "0001")).isEqualTo("“The 🏗 cranes come,”“in May.”");
        assertThat(marked(page, "source", "0001")).isEqualTo("Mira Santos");
        assertThat(marked(page, "content", "0002")).isEqualTo("that Santos said the quay is short");
        assertThat(marked(page, "content", "0003")).isEqualTo("the quay is short");
        assertThat(marked(page, "content", "0004")).isEqualTo("fearsthat nobody pays");
        assertThat(page.select("mark.within")).hasSize(1);
    }

    @Test
    void everyNumberLeadsToItsClaimAndBack() {
        for (var claim : Samples.ATTRIBUTIONS.claims()) {
            assertThat(page.select("#place-" + claim.id() + "[href=#claim-" + claim.id() + "]"))
                    .hasSize(1);
            assertThat(page.select("#claim-" + claim.id() + " a[href=#place-" + claim.id() + "]"))
                    .hasSize(1);
        }
    }

    @Test
    void aHeadlineInTheTextStandsThereOnce() {
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".text h1").text()).isEqualTo(Samples.TITLE);
        assertThat(page(Samples.hostile("x\ny")).select("h1")).hasSize(1);
    }

    @Test
    void anArticleWithoutClaimsSaysSo() {
        var none = page(new Attributions(Samples.ARTICLE, "tagger-1", List.of()));

        assertThat(none.select(".claims").text()).isEqualTo("0 claims This article attributes nothing to anyone.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "</title><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "javascript:alert(1)",
                "<!-- --><svg/onload=alert(1)>",
                "]]><iframe srcdoc='x'>",
                "&lt;b&gt; &amp;quot; &#x3c;script>",
                "<noscript><p title=\"</noscript><img src=x>\">",
                "${7*7} {{7*7}} <%= 7*7 %>",
                "\u202Egnp.exe\u202C \u0000 \u0007 ok",
            })
    void whateverTheWordsAreTheyStayWords(String words) {
        var hostile = page(Samples.hostile(words));

        assertThat(text(hostile)).isEqualTo(words.replace("\u0000", "\uFFFD"));
        assertThat(hostile.select("script"))
                .hasSize(1)
                .allMatch(script -> script.data().equals(Assets.SCRIPT));
        assertThat(hostile.select("style"))
                .hasSize(1)
                .allMatch(style -> style.data().equals(Assets.STYLE));
        assertThat(hostile.select("img, iframe, svg, object, embed, form, base, link, noscript, b"))
                .isEmpty();
        assertThat(attributes(hostile)).noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(hostile.select("a[href]").eachAttr("href")).allMatch(address -> address.startsWith("#"));
    }

    @Test
    void nothingIsAskedOfElsewhere() {
        var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy).startsWith("default-src 'none'; style-src 'sha256-").doesNotContain("unsafe");
        assertThat(page.select("[src], link, [data-src], [poster], [srcset]")).isEmpty();
        assertThat(Assets.STYLE).doesNotContain("url(").doesNotContain("@import");
    }

    private static String marked(Document page, String role, String claim) {
        return page.select("mark[data-" + role + "~=(^| )" + claim + "( |$)]").stream()
                .map(Element::wholeText)
                .collect(Collectors.joining());
    }

    private static String text(Document page) {
        var text = page.expectFirst(".text").clone();
        text.select("sup").remove();
        return text.wholeText();
    }

    private static List<String> attributes(Document page) {
        return page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())
                .toList();
    }

    private static Document page(Attributions attributions) {
        return Jsoup.parse(ExportFormat.HTML.of(attributions));
    }
}
