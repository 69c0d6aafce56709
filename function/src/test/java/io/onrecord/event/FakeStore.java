package io.onrecord.event;

import io.onrecord.article.Article;
import io.onrecord.claim.Attributions;
import io.onrecord.store.ClaimStore;
import io.onrecord.store.Outcome;
import io.onrecord.store.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A store that only notes what it is told, and fails for the articles that it is told to fail for. */
final class FakeStore implements ClaimStore {

    private final List<String> calls = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private final Map<String, RuntimeException> broken = new HashMap<>();

    void fail(String articleId, RuntimeException failure) {
        broken.put(articleId, failure);
    }

    /** What was asked, each as {@code keep articles/agency.txt @sequencer}. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    List<Article> articles() {
        return List.copyOf(articles);
    }

    List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    @Override
    public Outcome keep(Revision revision, Attributions attributions) {
        articles.add(attributions.article());
        return note("keep", revision);
    }

    @Override
    public Outcome reject(Revision revision, String reason) {
        return note("reject", revision);
    }

    @Override
    public Outcome delete(Revision revision) {
        return note("delete", revision);
    }

    @Override
    public void sweep(String articleId) {}

    /** Nothing is kept, so nothing stands. */
    @Override
    public Outcome absent(String articleId) {
        return Outcome.SUPERSEDED;
    }

    private Outcome note(String verb, Revision revision) {
        var failure = broken.get(revision.articleId());
        if (failure != null) {
            throw failure;
        }
        revisions.add(revision);
        calls.add(verb + " " + revision.articleId() + " @" + revision.sequencer());
        return Outcome.KEPT;
    }
}
