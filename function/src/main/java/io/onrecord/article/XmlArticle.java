package io.onrecord.article;

/** An article as XML: NITF, or NewsML-G2 around NITF, XHTML or text. */
final class XmlArticle implements FormatReader {

    @Override
    public Draft read(String document) throws UnreadableException {
        var root = StrictXml.root(document);
        return switch (root.normalName()) {
            case "nitf" -> Nitf.read(root);
            case "newsitem", "newsmessage" -> NewsMlG2.read(root);
            default ->
                throw new UnreadableException("Expected XML whose root is nitf (NITF), newsItem or newsMessage "
                        + "(NewsML-G2), got " + SingleLine.of(root.tagName(), Imprint.NAME_UNITS) + ".");
        };
    }
}
