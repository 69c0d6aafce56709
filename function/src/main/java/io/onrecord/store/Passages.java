package io.onrecord.store;

import io.onrecord.article.Span;
import io.onrecord.claim.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Passages as one text and a list of spans. Several are joined by an ellipsis, so that words from two places never
 * read as one sentence: “We shall open,” … “but not in June.” The spans say where the text falls apart again.
 */
final class Passages {

    private static final String ELLIPSIS = " … ";
    private static final String START = "start";
    private static final String END = "end";

    private Passages() {}

    static void into(Fields item, String name, Fields spans, List<Passage> passages) {
        item.exactly(name, joined(passages));
        spans.list(name, passages.stream().map(Passages::span).toList());
    }

    static String joined(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining(ELLIPSIS));
    }

    static List<Passage> of(Fields item, String name, Fields spans) {
        var text = item.text(name);
        var passages = new ArrayList<Passage>();
        var from = 0;
        for (var each : spans.list(name)) {
            var span = new Span(each.whole(START), each.whole(END));
            passages.add(new Passage(span, text.substring(from, from + span.length())));
            from += span.length() + ELLIPSIS.length();
        }
        return passages;
    }

    private static AttributeValue span(Passage passage) {
        return AttributeValue.fromM(Fields.empty()
                .number(START, passage.span().start())
                .number(END, passage.span().end())
                .item());
    }
}
