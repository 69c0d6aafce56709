package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.query.ClaimArchive;
import io.onrecord.query.StoredArticle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * What may happen to one article, from a seed: uploads, rejections and removals, each told up to three times, in any
 * order, up to four at a time in any interleaving of their calls, dying anywhere and told again.
 */
final class History {

    /** What says which of them is newer. */
    enum Order {
        SEQUENCER,
        CONSTANT_SEQUENCER,
        TIME,
        /** Nothing does: any of them may stand in the end, but whole and alone. */
        NOTHING,
        /** All are one upload, read by different extractors. */
        EXTRACTOR
    }

    private static final int AT_A_TIME = 4;
    private static final int TELLINGS = 3;

    /** A run has about thirty stops; half of the first runs live to their end. */
    private static final int LONGEST_LIFE = 60;

    private final Random random;
    private final Table table;
    private final int stepsBetweenReadings;
    private final String articleId;
    private final Order order;
    private final List<Told> facts = new ArrayList<>();
    private final Set<StoredArticle> possible = new HashSet<>();

    History(long seed, Table table, int stepsBetweenReadings) {
        this.random = new Random(seed);
        this.table = table;
        this.stepsBetweenReadings = stepsBetweenReadings;
        this.articleId = "articles/history " + seed + ".txt";
        this.order = Order.values()[random.nextInt(Order.values().length)];
        var count = 2 + random.nextInt(3);
        for (var place = 0; place < count; place++) {
            facts.add(fact(place));
        }
        facts.forEach(fact -> {
            var alone = new InMemoryClaimStore();
            fact.to(alone);
            possible.add(new ClaimArchive(alone.table()).article(articleId).orElseThrow());
        });
    }

    private Told fact(int place) {
        var sequencer = switch (order) {
            case SEQUENCER -> String.format(Locale.ROOT, "0055AED6DC%X", 9 + place);
            case CONSTANT_SEQUENCER -> "0055AED6DCD90281E5";
            case TIME, NOTHING, EXTRACTOR -> "";
        };
        var second = order == Order.SEQUENCER ? random.nextInt(3) : order.compareTo(Order.TIME) <= 0 ? place : 0;
        var claims = random.nextInt(4);
        return switch (order) {
            case NOTHING -> Told.upload(articleId, "tag" + place, sequencer, second, claims);
            case EXTRACTOR ->
                Told.upload(articleId, "tag", sequencer, second, claims).by("first-" + place);
            default -> any(sequencer, second, claims);
        };
    }

    private Told any(String sequencer, int second, int claims) {
        return switch (random.nextInt(6)) {
            case 0 -> Told.removal(articleId, sequencer, second);
            case 1 -> Told.rejection(articleId, "tag" + random.nextInt(2), sequencer, second);
            default -> Told.upload(articleId, "tag" + random.nextInt(2), sequencer, second, claims);
        };
    }

    void play() {
        var waiting = tellings();
        var runs = new ArrayList<Run>();
        for (var step = 0; !waiting.isEmpty() || !runs.isEmpty(); step++) {
            while (runs.size() < AT_A_TIME && !waiting.isEmpty()) {
                runs.add(new Run(waiting.pop(), table, random.nextInt(LONGEST_LIFE), random));
            }
            var run = runs.get(random.nextInt(runs.size()));
            run.step();
            if (run.over()) {
                runs.remove(run);
                again(run).ifPresent(waiting::add);
            }
            if (step % stepsBetweenReadings == 0) {
                readersSeeAWholeRevisionOrNone();
            }
        }
        theNewestStandsAlone();
    }

    private Deque<Told> tellings() {
        var tellings = new ArrayList<Told>();
        for (var fact : facts) {
            tellings.addAll(Collections.nCopies(1 + random.nextInt(TELLINGS), fact));
        }
        Collections.shuffle(tellings, random);
        return new ArrayDeque<>(tellings);
    }

    private static Optional<Told> again(Run run) {
        return run.dead() ? Optional.of(run.told()) : Optional.empty();
    }

    private void readersSeeAWholeRevisionOrNone() {
        var archive = new ClaimArchive(table);
        var article = archive.article(articleId);
        article.ifPresent(seen -> assertThat(possible).as("%s", this).contains(seen));
        var claims = article.map(StoredArticle::claims).orElse(List.of());
        assertThat(archive.byOutlet(Told.OUTLET + articleId)).as("%s", this).isEqualTo(claims);
        assertThat(archive.bySource("mira-santos of " + articleId))
                .as("%s", this)
                .isEqualTo(claims);
        assertThat(archive.bySubject("harbour of " + articleId)).as("%s", this).isEqualTo(claims);
    }

    private void theNewestStandsAlone() {
        var items = table.range(Range.ofAll(articleId));
        if (order.compareTo(Order.NOTHING) < 0) {
            assertThat(items)
                    .as("%s", this)
                    .isEqualTo(facts.get(facts.size() - 1).alone());
        } else {
            assertThat(facts.stream().map(Told::alone)).as("%s", this).contains(items);
        }
    }

    @Override
    public String toString() {
        return articleId + ", ordered by " + order + ": " + facts;
    }
}
