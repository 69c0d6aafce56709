package io.onrecord.export;

import io.onrecord.claim.Attributions;
import io.onrecord.claim.ClaimJson;

/** A format in which the claims of an article are handed on. */
public enum ExportFormat {
    /** {@link ClaimJson}: one object on one line. Offsets are UTF-16 units. */
    JSON("application/json", "json"),
    /** One claim a row under a line of column names, for spreadsheets. Offsets are UTF-16 units. */
    CSV("text/csv", "csv"),
    /** brat's standoff for the article's text, which stands in a file beside it. Offsets are code points. */
    BRAT("text/plain", "ann"),
    /** W3C Web Annotations as one JSON-LD object on one line. Offsets are code points. */
    ANNOTATIONS("application/ld+json", "jsonld"),
    /** A page that stands alone: the article with its claims beside it. */
    HTML("text/html", "html");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Without parameters; the text is UTF-8. */
    public String mediaType() {
        return mediaType;
    }

    /** What the names of such files end with, without a dot. */
    public String extension() {
        return extension;
    }

    /** The claims as a whole file of this format; its last line ends with a line break. */
    public String of(Attributions attributions) {
        return switch (this) {
            case JSON -> ClaimJson.line(attributions) + '\n';
            case CSV -> ClaimCsv.header() + ClaimCsv.rows(attributions);
            case BRAT -> Standoff.of(attributions);
            case ANNOTATIONS -> WebAnnotations.of(attributions) + '\n';
            case HTML -> HtmlExport.of(attributions);
        };
    }

    /** Whether one file can hold several articles, each after the first as {@link #continued} writes it. */
    public boolean holdsSeveral() {
        return this == JSON || this == CSV || this == ANNOTATIONS;
    }

    /** The same as {@link #of}, without what stands only once at the head of a file. */
    public String continued(Attributions attributions) {
        return this == CSV ? ClaimCsv.rows(attributions) : of(attributions);
    }
}
