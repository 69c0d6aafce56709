package io.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onrecord.claim.Source;
import io.onrecord.claim.Subject;
import io.onrecord.export.Links;
import java.net.URLEncoder;

/**
 * The addresses of the site's pages. Names stand in the query, never in the path: browsers and servers each take some
 * paths, such as those with "..", for others.
 */
final class Addresses implements Links {

    static final Addresses LINKS = new Addresses();

    private Addresses() {}

    static String article(String id) {
        return "/article?id=" + encoded(id);
    }

    /** A claim where it stands in its article. */
    static String claim(String articleId, String claimId) {
        return article(articleId) + "#claim-" + encoded(claimId);
    }

    static String outlet(String outlet) {
        return outlet.isEmpty() ? "" : Angle.OUTLET.address(outlet);
    }

    @Override
    public String source(Source source) {
        return source.id().isEmpty() ? "" : Angle.SOURCE.address(source.id());
    }

    @Override
    public String subject(Subject subject) {
        return Angle.SUBJECT.address(subject.id());
    }

    /** Percent-encoded, a space as %20. */
    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
