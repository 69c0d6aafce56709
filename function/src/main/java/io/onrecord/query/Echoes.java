package io.onrecord.query;

import io.onrecord.claim.Meaning;
import io.onrecord.claim.Passage;
import io.onrecord.claim.comparison.Comparison;
import io.onrecord.claim.comparison.Ground;
import io.onrecord.claim.comparison.Likeness;
import io.onrecord.claim.comparison.Verdict;
import io.onrecord.store.ClaimItem;
import io.onrecord.store.ClaimReference;
import io.onrecord.store.Index;
import io.onrecord.store.IndexRange;
import io.onrecord.store.LikenessItem;
import io.onrecord.store.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds claims that say what a sentence says, whoever reports them. It is safe to use from several threads.
 *
 * <p>What it costs does not depend on the table: at most {@value #MOST_KEYS} reads of an index at half a read unit, then
 * at most {@value #MOST_CLAIMS} claims and their articles at one each (two for a claim above 4 KB), 20 in all. What it
 * gives up for that: a claim that shares no two of the rarest words with the sentence, or that many newer ones share
 * them with, is not found.
 */
public final class Echoes {

    private static final int MOST_KEYS = 14;

    /** A page of them is below 4 KB. */
    private static final int ITEMS_A_KEY = 12;

    private static final int MOST_CLAIMS = 6;

    /** A source's newest claims, where a sentence has too few words for keys: about eight read units. */
    private static final int CLAIMS_OF_A_SOURCE = 40;

    private static final Verdict IN_ITS_WORDS = new Verdict(Ground.VERBATIM, "");

    private static final Comparator<StoredClaim> NEWEST_FIRST = Comparator.comparing(
                    (StoredClaim claim) -> claim.metadata().dateline().at(), Comparator.reverseOrder())
            .thenComparing(StoredClaim::articleId)
            .thenComparing(claim -> claim.claim().id());

    private final Table table;
    private final Comparison comparison;

    /** Reads the table; meaning judges what words alone do not decide. */
    public Echoes(Table table, Meaning meaning) {
        this.table = table;
        this.comparison = new Comparison(meaning);
    }

    /** The claims of other articles that say the same as this one, the newest first. */
    public List<Match> of(StoredClaim claim) {
        var sentence = words(claim);
        return alike(sentence, other -> !other.articleId().equals(claim.articleId())).stream()
                .map(other -> new Match(other, comparison.compare(sentence, words(other))))
                .filter(match -> match.verdict().same())
                .toList();
    }

    /** Whether anybody said it. */
    public Check check(String sentence) {
        return check(judged(sentence, alike(sentence, any -> true)));
    }

    /** Whether this source said it. */
    public Check check(String sentence, String sourceId) {
        if (Likeness.keys(sentence).isEmpty()) {
            return check(newest(sentence, sourceId));
        }
        var key = ClaimReference.key(sourceId);
        return check(judged(sentence, alike(sentence, item -> item.sourceId().equals(key))));
    }

    private static Check check(List<Match> matches) {
        var places = matches.stream()
                .filter(match -> match.verdict().same())
                .sorted(Comparator.comparing(match -> !isVerbatim(match)))
                .toList();
        var unlike = matches.stream()
                .filter(match -> !match.verdict().same() && tells(match.verdict()))
                .toList();
        return new Check(finding(places), places, unlike);
    }

    private static Check.Finding finding(List<Match> places) {
        if (places.isEmpty()) {
            return Check.Finding.NOT_FOUND;
        }
        return isVerbatim(places.get(0)) ? Check.Finding.VERBATIM : Check.Finding.NEARLY;
    }

    private static boolean isVerbatim(Match match) {
        return match.verdict().ground() == Ground.VERBATIM;
    }

    /** Whether it says the same, or differs in one thing that can be named. */
    private static boolean tells(Verdict verdict) {
        return verdict.ground() != Ground.TOPIC;
    }

    private List<Match> judged(String sentence, List<StoredClaim> claims) {
        return claims.stream().map(claim -> judged(sentence, claim)).toList();
    }

    private Match judged(String sentence, StoredClaim claim) {
        var said = words(claim);
        return new Match(claim, Comparison.quotes(said, sentence) ? IN_ITS_WORDS : comparison.compare(sentence, said));
    }

    /** A claim of an index, beside the sentence. */
    private record Candidate(ClaimItem item, Match match) {

        Verdict verdict() {
            return match.verdict();
        }
    }

    /** Whether its article still stands is looked up only for what an answer would show. */
    private List<Match> newest(String sentence, String sourceId) {
        var question = Question.ofSource(sourceId);
        var candidates = table.page(question.range(CLAIMS_OF_A_SOURCE)).items().stream()
                .flatMap(item -> ClaimReference.of(item).stream())
                .filter(question::admits)
                .flatMap(reference -> reference.claim().stream())
                .map(item -> new Candidate(item, judged(sentence, StoredClaim.of(item))))
                .filter(candidate -> tells(candidate.verdict()))
                .sorted(Comparator.comparing(candidate -> !candidate.verdict().same()))
                .limit(MOST_CLAIMS)
                .toList();
        var standing = Standing.of(
                table, candidates.stream().map(candidate -> candidate.item().articleId()));
        return candidates.stream()
                .filter(candidate -> standing.shows(
                        candidate.item().articleId(), candidate.item().revision()))
                .map(Candidate::match)
                .sorted(Comparator.comparing(Match::claim, NEWEST_FIRST))
                .toList();
    }

    /** What shares keys with the sentence, the newest first. */
    private List<StoredClaim> alike(String sentence, Predicate<LikenessItem> wanted) {
        var candidates = candidates(sentence, wanted);
        var standing = Standing.of(table, candidates.stream().map(LikenessItem::articleId));
        var current = candidates.stream()
                .filter(item -> standing.shows(item.articleId(), item.revision()))
                .map(LikenessItem::claim)
                .toList();
        return table.get(current).stream()
                .map(item -> StoredClaim.of(ClaimItem.of(item)))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** Those that share most keys with the sentence; of these the newest of its rarest words. */
    private List<LikenessItem> candidates(String sentence, Predicate<LikenessItem> wanted) {
        var times = new LinkedHashMap<LikenessItem, Integer>();
        Likeness.keys(sentence).stream()
                .limit(MOST_KEYS)
                .flatMap(key -> under(key).stream())
                .filter(wanted)
                .forEach(item -> times.merge(item, 1, Integer::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<LikenessItem, Integer>comparingByValue().reversed())
                .limit(MOST_CLAIMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<LikenessItem> under(String key) {
        var hash = LikenessItem.hash(key);
        var ever = Period.EVER;
        var range = new IndexRange(Index.BY_SUBJECT, hash, ever.first(), ever.last(), true, ITEMS_A_KEY, Map.of());
        return table.page(range).items().stream().map(LikenessItem::of).toList();
    }

    private static String words(StoredClaim claim) {
        return claim.claim().content().stream().map(Passage::text).collect(Collectors.joining(" … "));
    }
}
