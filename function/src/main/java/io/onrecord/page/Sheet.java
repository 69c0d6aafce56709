package io.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A page of the site as it is being written: its frame stands, its main part is empty. */
final class Sheet {

    private final Document document = Document.createShell("");
    private final Element main;

    /**
     * @param title of the page, without the site's name
     * @param asked what was last looked for, to look for again
     */
    Sheet(String title, String asked) {
        document.outputSettings().prettyPrint(false).charset(UTF_8);
        document.prependChild(new DocumentType("html", "", ""));
        document.select("html").attr("lang", "en");
        head(title);
        document.body()
                .appendElement("a")
                .addClass("skip")
                .attr("href", "#main")
                .appendText("Skip to the content");
        header(asked);
        main = document.body().appendElement("main").attr("id", "main").attr("tabindex", "-1");
    }

    /** Where the page's own content goes. */
    Element main() {
        return main;
    }

    PageResponse answer(int status) {
        return PageResponse.of(status, "text/html", document.outerHtml() + '\n');
    }

    private void head(String title) {
        var head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        document.title(title.isEmpty() ? "On Record" : title + " – On Record");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/style.css");
        head.appendElement("link").attr("rel", "icon").attr("href", "/icon.svg").attr("type", "image/svg+xml");
        head.appendElement("script").attr("src", "/page.js").attr("defer", true);
    }

    private void header(String asked) {
        var header = document.body().appendElement("header").addClass("site");
        header.appendElement("a").addClass("brand").attr("href", "/").appendText("On Record");
        var form = header.appendElement("form").attr("role", "search").attr("action", "/find");
        form.appendElement("label").attr("for", "name").addClass("hidden").appendText("Source, subject or outlet");
        form.appendElement("input")
                .attr("type", "search")
                .attr("id", "name")
                .attr("name", "name")
                .attr("value", asked)
                .attr("placeholder", "Source, subject or outlet")
                .attr("autocomplete", "off")
                .attr("required", true);
        form.appendElement("button").appendText("Find");
    }
}
