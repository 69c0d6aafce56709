package io.onrecord.article;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What kind of document an upload is. */
enum Format {
    PLAIN("text/(plain|markdown)", "txt|text|md"),
    HTML("text/html|application/xhtml\\+xml", "html?|xhtml"),
    JSON("(application|text)/json|[^/]++/[^/]*?\\+json", "json"),
    XML("(application|text)/xml|[^/]++/[^/]*?\\+xml", "xml|nitf|newsml");

    private static final Pattern PAGE =
            sniffer("(<\\?xml[^>]*+>\\s*+)?(<!--.{0,300}?-->\\s*+)*+<(!doctype\\s++)?html\\b");
    private static final Pattern MARKUP =
            sniffer("<(\\?xml\\s|!doctype\\s++(nitf|news)|nitf\\b|newsItem\\b|newsMessage\\b)");
    private static final Pattern OBJECT = sniffer("\\{\\s*+[\"}]");

    private final Pattern contentType;
    private final Pattern extension;

    Format(String contentType, String extension) {
        this.contentType = Pattern.compile(contentType);
        this.extension = Pattern.compile(".*\\.(" + extension + ")(\\.gz)?", Pattern.DOTALL);
    }

    /**
     * By content type, else by the key's extension, else by how the document starts. A content type that names no
     * document (S3's own binary/octet-stream, application/gzip) says nothing. XHTML is HTML, whatever is declared.
     *
     * @param head the document's first characters, without a byte-order mark
     */
    static Format of(Upload upload, String head) {
        var declared = byContentType(upload.contentType()).or(() -> byExtension(upload.id()));
        return declared.filter(format -> format != XML || !PAGE.matcher(head).lookingAt())
                .orElseGet(() -> byStart(head));
    }

    FormatReader reader() {
        return switch (this) {
            case PLAIN -> new PlainText();
            case HTML -> new HtmlPage();
            case JSON -> new JsonArticle();
            case XML -> new XmlArticle();
        };
    }

    /** Only markup declares a charset of its own. */
    boolean declaresCharset() {
        return this == HTML || this == XML;
    }

    private static Optional<Format> byContentType(String contentType) {
        var parameters = contentType.indexOf(';');
        var type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return first(format -> format.contentType, type);
    }

    private static Optional<Format> byExtension(String key) {
        return first(format -> format.extension, key);
    }

    private static Optional<Format> first(Function<Format, Pattern> rule, String value) {
        var name = value.strip().toLowerCase(Locale.ROOT);
        for (var format : values()) {
            if (rule.apply(format).matcher(name).matches()) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static Format byStart(String head) {
        if (PAGE.matcher(head).lookingAt()) {
            return HTML;
        }
        if (MARKUP.matcher(head).lookingAt()) {
            return XML;
        }
        return OBJECT.matcher(head).lookingAt() ? JSON : PLAIN;
    }

    private static Pattern sniffer(String start) {
        return Pattern.compile("\\s*+" + start, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
