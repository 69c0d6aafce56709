package io.onrecord.page;

import io.onrecord.query.ClaimArchive;
import io.onrecord.query.CursorException;
import io.onrecord.query.Directory;

/**
 * The pages: all articles, one article with its claims marked, claims by source, subject and outlet, and names. It only
 * reads. Safe to use from several threads.
 */
public final class Site {

    private final HomePage home;
    private final ArticlePage article;
    private final ClaimsPage claims;
    private final FindPage find;

    /**
     * @param takesUploads whether whoever serves the site takes a POST of articles to {@code /articles}
     */
    public Site(ClaimArchive archive, Directory directory, Shelf shelf, boolean takesUploads) {
        home = new HomePage(archive, shelf, takesUploads);
        article = new ArticlePage(archive, shelf);
        claims = new ClaimsPage(archive, directory);
        find = new FindPage(directory);
    }

    /**
     * Answers a GET.
     *
     * @param path as it stands in the address, from its first slash
     * @param query what stands after the question mark, "" if nothing does
     */
    public PageResponse answer(String path, String query) {
        try {
            return answer(PageRequest.of(path, query));
        } catch (BadRequestException | CursorException e) {
            return Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private PageResponse answer(PageRequest request) {
        return switch (request.path()) {
            case "/" -> home.answer(request);
            case "/article" -> article.answer(request);
            case "/claims" -> claims.answer(request);
            case "/find" -> find.answer(request);
            case "/style.css" -> PageResponse.of(PageResponse.OK, "text/css", SiteAssets.STYLE);
            case "/page.js" -> PageResponse.of(PageResponse.OK, "text/javascript", SiteAssets.SCRIPT);
            case "/icon.svg" -> PageResponse.of(PageResponse.OK, "image/svg+xml", SiteAssets.ICON);
            default -> Problem.notFound("There is no page at this address.");
        };
    }

    /** Where the page of an article is. */
    public static String addressOf(String articleId) {
        return Addresses.article(articleId);
    }

    /** A page that says why something was refused, for whoever serves the site. */
    public static PageResponse problem(int status, String title, String advice) {
        return Problem.of(status, title, advice);
    }
}
