package io.onrecord.page;

/** A page that says what is wrong and what to do about it. */
final class Problem {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private Problem() {}

    static PageResponse badRequest(String advice) {
        return of(BAD_REQUEST, "This cannot be answered", advice);
    }

    static PageResponse notFound(String advice) {
        return of(NOT_FOUND, "Nothing here", advice);
    }

    static PageResponse of(int status, String title, String advice) {
        var sheet = new Sheet(title, "");
        sheet.main().appendElement("h1").appendText(title);
        sheet.main().appendElement("p").appendText(advice);
        sheet.main().appendElement("p").appendElement("a").attr("href", "/").appendText("To all articles");
        return sheet.answer(status);
    }
}
