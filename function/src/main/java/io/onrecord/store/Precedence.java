package io.onrecord.store;

/** What an upload or removal is to the one that stands. */
enum Precedence {
    /** It has been overtaken. */
    OLDER,
    /**
     * It is the one that stands, read with the same result. Told of by a newer event (a later version was erased), it
     * is {@link #NEWER}: or what came between the two events would overtake it.
     */
    SAME,
    /** Nothing says which of the two is newer, or another extractor read the same upload: the one that comes now wins. */
    LEVEL,
    /** It overtakes. */
    NEWER;

    static Precedence of(ArticleItem mine, ArticleItem standing) {
        var order = mine.rank().against(standing.rank());
        if (order <= 0 && sameUpload(mine, standing)) {
            return knowsMore(mine, standing, order) || !sameResult(mine, standing) ? LEVEL : SAME;
        }
        if (order == 0) {
            return LEVEL;
        }
        return order < 0 ? OLDER : NEWER;
    }

    /**
     * Whether both speak of one upload. A version is one upload. Without versions the same bytes may have been
     * uploaded twice, so the ETag says it only for the same event, or for a replay, which knows no sequencer.
     */
    private static boolean sameUpload(ArticleItem mine, ArticleItem standing) {
        if (removes(mine) != removes(standing)) {
            return false;
        }
        var version = mine.upload().versionId();
        var other = standing.upload().versionId();
        if (!version.isEmpty() && !other.isEmpty()) {
            return version.equals(other);
        }
        return mine.upload().eTag().equals(standing.upload().eTag()) && sameEvent(mine.rank(), standing.rank());
    }

    private static boolean sameEvent(Rank mine, Rank standing) {
        return mine.equals(standing)
                || mine.sequencer().absent() != standing.sequencer().absent();
    }

    private static boolean removes(ArticleItem article) {
        return article.status() == Status.DELETED;
    }

    /** An event knows the order of an upload that was only listed before; one from before the upload does not. */
    private static boolean knowsMore(ArticleItem mine, ArticleItem standing, int order) {
        return order == 0
                && !mine.rank().sequencer().absent()
                && standing.rank().sequencer().absent();
    }

    private static boolean sameResult(ArticleItem mine, ArticleItem standing) {
        return mine.status() == standing.status()
                && mine.upload().extractor().equals(standing.upload().extractor());
    }
}
