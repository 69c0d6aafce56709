package io.onrecord.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands in a page beside the article: menus, share bars, related news, newsletter boxes, comments.
 *
 * <p>Known by tag, by role, or by a word of class or id. A word is not believed of an element that holds half of the
 * article's text: {@code <div class="article has-comments">} is the article.
 */
final class Furniture {

    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "menu", "h1");

    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "banner", "contentinfo", "search", "menu", "dialog");

    private static final Pattern WORDS =
            Pattern.compile(" (related|share|sharing|social|newsletter|comments?|breadcrumbs?"
                    + "|promo|advert|advertisement|ads?|sponsored|recommended|recommendations|recirculation|menu|nav|navigation"
                    + "|navbar|cookies?|signup|subscribe|sidebar|trending|popular|byline|timestamp|tags|toolbar|disqus"
                    + "|outbrain|taboola|hidden|source link|load more|read more|read also|more stories|sign up|sr only|most read"
                    + "|author bio|also like|site (header|footer)) ");

    private static final Pattern HIDDEN = Pattern.compile("display\\s*+:\\s*+none", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern GAP = Pattern.compile("[^a-z]++");

    /** Class and id of real pages are shorter; the bound keeps a hostile one cheap. In UTF-16 units. */
    private static final int LONGEST_NAME = 500;

    private final Element root;
    private final TextLengths lengths;

    /**
     * @param root the element taken for the article
     */
    Furniture(Element root, TextLengths lengths) {
        this.root = root;
        this.lengths = lengths;
    }

    boolean contains(Element element) {
        if (element.equals(root) || element.normalName().equals("body")) {
            return false;
        }
        return isBesideByTag(element) || (!isMostOfTheArticle(element) && isBesideByName(element));
    }

    private boolean isBesideByTag(Element element) {
        return TAGS.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.normalName().equals("header") && element.closest("article, main") == null);
    }

    private boolean isMostOfTheArticle(Element element) {
        return 2L * lengths.of(element) >= lengths.of(root);
    }

    private static boolean isBesideByName(Element element) {
        return ROLES.contains(element.attr("role"))
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find()
                || WORDS.matcher(words(element.className() + " " + element.id()))
                        .find();
    }

    private static String words(String name) {
        if (name.isBlank()) {
            return "";
        }
        var bounded = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        var apart = CAMEL.matcher(bounded).replaceAll(" ").toLowerCase(Locale.ROOT);
        return " " + GAP.matcher(apart).replaceAll(" ").strip() + " ";
    }
}
