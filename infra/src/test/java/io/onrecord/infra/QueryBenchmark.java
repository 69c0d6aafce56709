package io.onrecord.infra;

import com.google.common.io.MoreFiles;
import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import io.onrecord.article.Span;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Kind;
import io.onrecord.claim.Passage;
import io.onrecord.claim.Quotation;
import io.onrecord.claim.Resolution;
import io.onrecord.claim.Source;
import io.onrecord.claim.SourceType;
import io.onrecord.claim.Subject;
import io.onrecord.extraction.NameIds;
import io.onrecord.extraction.tagger.SentenceEncoder;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.Directory;
import io.onrecord.query.Echoes;
import io.onrecord.query.Question;
import io.onrecord.store.DynamoDbTable;
import io.onrecord.store.InMemoryClaimStore;
import io.onrecord.store.Revision;
import io.onrecord.store.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the first page of each question costs in tables of several sizes, in the embedded cloud: milliseconds, the median
 * of 15 after 25 to warm up, and read units. Arguments: numbers of claims, ascending; default 10000.
 *
 * <p>Articles of 25 claims by 5 of as many sources as there are articles, and by two who speak in every tenth; outlets and
 * subjects grow with the table, too, as those of a real one do, but for one of each, which holds a share of everything.
 */
final class QueryBenchmark {

    private static final int CLAIMS_AN_ARTICLE = 25;
    private static final int MADE_AT_ONCE = 200;
    private static final int WARM_UP = 25;
    private static final int RUNS = 15;
    private static final Instant START = Instant.parse("2015-01-01T00:00:00Z");

    private static final List<String> VERBS =
            List.of("sell", "repair", "close", "inspect", "paint", "flood", "rent", "search", "guard", "measure");

    private final Random random = new Random(11);
    private final ReadUnits units = new ReadUnits();
    private final Storage.Folder data;
    private int articles;

    private QueryBenchmark(Storage.Folder data) {
        this.data = data;
    }

    public static void main(String[] arguments) throws IOException {
        QuietLogs.apply(false);
        var sizes = arguments.length == 0 ? new String[] {"10000"} : arguments;
        var folder = Files.createDirectories(Path.of("target")).resolve("query-benchmark");
        if (Files.exists(folder)) {
            MoreFiles.deleteRecursively(folder);
        }
        var benchmark = new QueryBenchmark(new Storage.Folder(folder.toAbsolutePath()));
        benchmark.serve(client -> {});
        for (var size : sizes) {
            benchmark.fill(Integer.parseInt(size));
            benchmark.serve(client -> benchmark.ask(size, new DynamoDbTable(client, EmbeddedCloud.TABLE)));
        }
    }

    /** Starts DynamoDB, with the table in it. */
    private void serve(Consumer<DynamoDbClient> use) {
        try (var server = DynamoDbServer.start(CloudSettings.keptIn(data), EmbeddedCloud.TABLE);
                var client = Endpoints.dynamoDb(server.endpoint())
                        .overrideConfiguration(overrides -> overrides.addExecutionInterceptor(units))
                        .build()) {
            use.accept(client);
        }
    }

    private void fill(int claims) {
        var started = System.nanoTime();
        try (var file = new DatabaseFile(data, EmbeddedCloud.TABLE)) {
            while (articles * CLAIMS_AN_ARTICLE < claims) {
                // Made in order, so that a table is the same each time.
                var made = IntStream.range(0, MADE_AT_ONCE)
                        .mapToObj(any -> article(articles++))
                        .toList();
                made.parallelStream().map(QueryBenchmark::items).toList().forEach(items -> items.forEach(file::put));
                if (articles % 2_000 == 0) {
                    System.out.printf(
                            Locale.ROOT,
                            "%d claims after %.0f s%n",
                            articles * CLAIMS_AN_ARTICLE,
                            (System.nanoTime() - started) / 1e9);
                }
            }
        }
    }

    /** What the store writes of an article. */
    private static List<Map<String, AttributeValue>> items(Attributions attributions) {
        var article = attributions.article();
        var at = article.metadata().dateline().at();
        var store = new InMemoryClaimStore();
        store.keep(new Revision(article.id(), "v1", "", "", attributions.extractor(), at), attributions);
        return Stores.items(store.table(), article.id());
    }

    private Attributions article(int number) {
        var id = EmbeddedCloud.BUCKET + "/generated/" + number + ".txt";
        var sentences = IntStream.range(0, CLAIMS_AN_ARTICLE)
                .mapToObj(place -> sentence(number, place))
                .toList();
        var at = START.plus(Duration.ofMinutes(37L * number));
        var metadata = new Metadata("Generated", outlet(number), "", "", new Dateline(at, Dated.ARTICLE));
        var article = new Article(id, String.join("", sentences), metadata);
        var claims = new ArrayList<Claim>();
        var start = 0;
        for (var place = 0; place < CLAIMS_AN_ARTICLE; place++) {
            claims.add(claim(article, start, sentences.get(place), number, place));
            start += sentences.get(place).length();
        }
        return new Attributions(article, "generated-1", claims);
    }

    private static String speaker(int number, int place) {
        return place < 2 && number % 10 == 0 ? "Ada Mollweide" : "Person" + word(number * 5 + place % 5) + " Surname";
    }

    private static String outlet(int number) {
        return number % 20 == 0 ? "The Generated Gazette" : "Outlet " + word(number / 50);
    }

    private static String subject(int number, int place) {
        return (number + place) % 50 == 0 ? "Iron Ore" : "Subject " + word((number + place) / 30);
    }

    /** A made-up word for a number. */
    private static String word(int number) {
        var letters = new StringBuilder();
        for (var left = number + 1; left > 0; left /= 20) {
            letters.append("bcdfghjklmnpqrstvwxz".charAt(left % 20)).append("aeiou".charAt(left % 5));
        }
        return letters.toString();
    }

    private String sentence(int number, int place) {
        var verb = VERBS.get(random.nextInt(VERBS.size()));
        return speaker(number, place) + " said the council would " + verb + " the old warehouse at "
                + word(random.nextInt(40_000)) + " street within " + (2 + random.nextInt(90)) + " weeks because of "
                + word(random.nextInt(4_000)) + ". ";
    }

    private static Claim claim(Article article, int start, String sentence, int number, int place) {
        var speaker = speaker(number, place);
        var said = sentence.indexOf(" said ");
        var content = new Span(start + said + " said ".length(), start + sentence.length() - 2);
        var subject = subject(number, place);
        return new Claim(
                Claim.ordinal(place + 1),
                List.of(Passage.of(article, content)),
                List.of(Passage.of(article, new Span(start + said + 1, start + said + 5))),
                new Source(
                        List.of(Passage.of(article, new Span(start, start + speaker.length()))),
                        speaker,
                        slug(speaker),
                        SourceType.PERSON,
                        "a speaker of the council",
                        Resolution.NAMED,
                        place % 10 == 0,
                        ""),
                Quotation.INDIRECT,
                place % 8 == 0 ? Kind.ATTITUDE : Kind.STATEMENT,
                "",
                0.5 + place / 60.0,
                List.of(new Subject(slug(subject), subject)));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private void ask(String size, DynamoDbTable table) {
        var archive = new ClaimArchive(table);
        var directory = new Directory(table, new NameIds());
        var echoes = new Echoes(table, new SentenceEncoder());
        var ada = Question.ofSource("ada-mollweide");
        var claim = archive.page(ada, 1).claims().get(0);
        var said = claim.claim().content().get(0).text();
        var year = START.plus(Duration.ofDays(7));
        measure(size, "article", () -> archive.article(claim.articleId()));
        measure(size, "source", () -> archive.page(ada, 20));
        measure(size, "source, oldest first", () -> archive.page(ada.oldestFirst(), 20));
        measure(size, "source, in a week", () -> archive.page(ada.to(year), 20));
        measure(size, "source on a subject", () -> archive.page(ada.onSubject("iron-ore"), 20));
        measure(size, "subject", () -> archive.page(Question.about("iron-ore"), 20));
        measure(size, "outlet", () -> archive.page(Question.inOutlet("The Generated Gazette"), 20));
        measure(
                size,
                "outlet, anonymous",
                () -> archive.page(Question.inOutlet("The Generated Gazette").anonymous(), 20));
        measure(size, "name by its beginning", () -> directory.source("mollw"));
        measure(size, "the same elsewhere", () -> echoes.of(claim));
        measure(size, "check verbatim", () -> echoes.check(said));
        measure(size, "check, by a source", () -> echoes.check(said, "ada-mollweide"));
        measure(size, "check what nobody said", () -> echoes.check("the queen of spades sank the yellow zeppelin"));
    }

    private void measure(String size, String question, Runnable asked) {
        IntStream.range(0, WARM_UP).forEach(any -> asked.run());
        units.take();
        asked.run();
        var cost = units.take();
        var times = new long[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var started = System.nanoTime();
            asked.run();
            times[run] = System.nanoTime() - started;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "%8s  %-24s %7.1f ms  %6.1f units%n", size, question, times[RUNS / 2] / 1e6, cost);
    }
}
