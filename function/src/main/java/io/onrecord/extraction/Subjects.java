package io.onrecord.extraction;

import io.onrecord.claim.Claim;
import io.onrecord.claim.Resolution;
import io.onrecord.claim.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a content is about: the people, bodies and places it names, but for the source itself, the most named first. */
final class Subjects {

    private final Page page;
    private final Cast cast;
    private final Slugs slugs;

    Subjects(Page page, Cast cast, Slugs slugs) {
        this.page = page;
        this.cast = cast;
        this.slugs = slugs;
    }

    List<Subject> of(Attribution attribution, Referent source) {
        var times = new LinkedHashMap<Subject, Integer>();
        for (var span : attribution.content()) {
            for (var appearance : cast.within(page.run(span))) {
                var name = appearance.entity().name();
                var id = slugs.of(page.article().id(), Referent.named(appearance.entity(), Resolution.NAMED, ""));
                if (!id.isEmpty() && !name.equals(source.name())) {
                    times.merge(new Subject(id, name), 1, Integer::sum);
                }
            }
        }
        return most(times);
    }

    private static List<Subject> most(Map<Subject, Integer> times) {
        var unique = new LinkedHashMap<String, Subject>();
        var ordered = new ArrayList<>(times.entrySet());
        ordered.sort((one, other) -> Integer.compare(other.getValue(), one.getValue()));
        ordered.forEach(entry -> unique.putIfAbsent(entry.getKey().id(), entry.getKey()));
        return unique.values().stream().limit(Claim.MAX_SUBJECTS).toList();
    }
}
