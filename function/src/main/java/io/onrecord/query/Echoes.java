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
import java.util.stream.Stream;

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

    /** A source's newest claims, where a sentence has too few words for keys: about ten read units. */
    private static final int CLAIMS_OF_A_SOURCE = 40;

    private static final Verdict IN_ITS_WORDS = new Verdict(Ground.VERBATIM, "");

    private static final Comparator<Match> NEWEST_FIRST = Comparator.comparing(
                    (Match match) -> match.claim().metadata().dateline().at(), Comparator.reverseOrder())
            .thenComparing(match -> match.claim().articleId())
            .thenComparing(match -> match.claim().claim().id());

    private final Table table;
    private final Comparison comparison;

    /** Reads the table; meaning judges what words alone do not decide. */
    public Echoes(Table table, Meaning meaning) {
        this.table = table;
        this.comparison = new Comparison(meaning);
    }

    /** The claims of other articles that say the same as this one, the newest first. */
    public List<Match> of(StoredClaim claim) {
        return matches(words(claim), other -> !other.articleId().equals(claim.articleId())).stream()
                .filter(match -> match.verdict().same())
                .toList();
    }

    /** Whether anybody said it. */
    public Check check(String sentence) {
        return check(sentence, matches(sentence, any -> true));
    }

    /** Whether this source said it. */
    public Check check(String sentence, String sourceId) {
        var key = ClaimReference.key(sourceId);
        var matches = Likeness.keys(sentence).isEmpty()
                ? newest(sentence, sourceId)
                : matches(sentence, item -> item.sourceId().equals(key));
        return check(sentence, matches);
    }

    private static Check check(String sentence, List<Match> matches) {
        var verbatim = matches.stream()
                .filter(match -> Comparison.quotes(words(match.claim()), sentence))
                .map(match -> new Match(match.claim(), IN_ITS_WORDS))
                .toList();
        var rest = matches.stream()
                .filter(match -> !Comparison.quotes(words(match.claim()), sentence))
                .toList();
        var same = rest.stream().filter(match -> match.verdict().same()).toList();
        var unlike = rest.stream()
                .filter(match -> differsInOneThing(match.verdict()))
                .toList();
        var places = Stream.concat(verbatim.stream(), same.stream()).toList();
        return new Check(finding(verbatim, same), places, unlike);
    }

    private static boolean differsInOneThing(Verdict verdict) {
        return !verdict.same() && verdict.ground() != Ground.TOPIC;
    }

    private static Check.Finding finding(List<Match> verbatim, List<Match> same) {
        if (!verbatim.isEmpty()) {
            return Check.Finding.VERBATIM;
        }
        return same.isEmpty() ? Check.Finding.NOT_FOUND : Check.Finding.NEARLY;
    }

    private List<Match> newest(String sentence, String sourceId) {
        var page = new ClaimArchive(table).page(Question.ofSource(sourceId), CLAIMS_OF_A_SOURCE);
        return page.claims().stream().map(claim -> match(sentence, claim)).toList();
    }

    private List<Match> matches(String sentence, Predicate<LikenessItem> wanted) {
        var candidates = candidates(sentence, wanted);
        var standing = new Standing(table);
        standing.lookUp(
                candidates.stream().map(LikenessItem::articleId).distinct().toList());
        var current = candidates.stream()
                .filter(item -> standing.shows(item.articleId(), item.revision()))
                .map(LikenessItem::claim)
                .toList();
        return table.get(current).stream()
                .map(item -> match(sentence, StoredClaim.of(ClaimItem.of(item))))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Match match(String sentence, StoredClaim claim) {
        return new Match(claim, comparison.compare(sentence, words(claim)));
    }

    /** Those that share most keys with the sentence, of these the newest. */
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
