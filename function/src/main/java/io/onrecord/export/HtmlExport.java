package io.onrecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onrecord.claim.Attributions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;

/**
 * An article with its claims as a page that stands alone.
 *
 * <p>It asks for nothing from elsewhere, and its policy forbids it: whatever the article's words are, only our own style
 * and script run. jsoup writes the markup, so that no text is put into it unescaped.
 */
final class HtmlExport {

    private static final String POLICY = "default-src 'none'; style-src " + hash(Assets.STYLE) + "; script-src "
            + hash(Assets.SCRIPT) + "; base-uri 'none'; form-action 'none'";

    private HtmlExport() {}

    static String of(Attributions attributions) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(UTF_8);
        page.prependChild(new DocumentType("html", "", ""));
        page.select("html").attr("lang", "en");
        head(page, attributions);
        ArticleView.addTo(page.body().appendElement("main"), attributions, Links.NONE);
        page.body().appendElement("script").appendChild(new DataNode(Assets.SCRIPT));
        return page.outerHtml() + '\n';
    }

    private static void head(Document page, Attributions attributions) {
        var metadata = attributions.article().metadata();
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", POLICY);
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "generator").attr("content", "On Record, " + attributions.extractor());
        page.title(metadata.title().isEmpty() ? attributions.article().id() : metadata.title());
        head.appendElement("style").appendChild(new DataNode(Assets.STYLE));
    }

    private static String hash(String source) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
