package io.onrecord.article;

/** Plain text is the article as it stands, every line end unchanged; its title is the first line that is not blank. */
final class PlainText implements FormatReader {

    @Override
    public Draft read(String document) {
        return new Draft(document, Imprint.titled(firstLine(document)));
    }

    private static String firstLine(String document) {
        return document.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
