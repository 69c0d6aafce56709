package io.onrecord.article;

/** A web page: the article's own text without what stands around it, and what the page says of the article. */
final class HtmlPage implements FormatReader {

    @Override
    public Draft read(String document) throws UnreadableException {
        var page = Markup.parse(document);
        var linked = LinkedData.of(page);
        var text = ArticleBody.text(page, linked.body());
        if (text.isBlank()) {
            throw new UnreadableException(
                    "The HTML page holds no article text: expected paragraphs in its body, or articleBody in its JSON-LD.");
        }
        return new Draft(text, linked.imprint().orElse(PageHead.imprint(page)));
    }
}
