package io.onrecord.export;

import io.onrecord.article.Span;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A stretch of an article's text all of which belongs to the same parts of the same claims.
 *
 * <p>Passages nest and overlap as they like; elements of HTML cannot overlap, so the text is cut wherever any passage
 * starts or ends, and at each line break.
 *
 * @param span where it stands
 * @param claims the ids of the claims whose source, cue or content it is part of, in text order; empty where none
 * @param ending the claims whose content ends with it
 */
record Piece(Span span, Map<Role, List<String>> claims, List<Claim> ending) {

    Piece {
        var byRole = new EnumMap<Role, List<String>>(Role.class);
        byRole.putAll(claims);
        claims = Collections.unmodifiableMap(byRole);
        ending = List.copyOf(ending);
    }

    /** The whole text as pieces, in order and without a gap; a line break is a piece of its own. */
    static List<Piece> of(Attributions attributions) {
        var text = attributions.article().text();
        var cuts = cuts(attributions, text);
        var pieces = new ArrayList<Piece>();
        var sweep = new Sweep(attributions.claims());
        for (var i = 1; i < cuts.size(); i++) {
            pieces.add(sweep.piece(new Span(cuts.get(i - 1), cuts.get(i))));
        }
        return pieces;
    }

    boolean isLineBreak(String text) {
        return span.length() == 1 && text.charAt(span.start()) == '\n';
    }

    private static List<Integer> cuts(Attributions attributions, String text) {
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        attributions
                .claims()
                .forEach(claim -> spans(claim).forEach(span -> {
                    cuts.add(span.start());
                    cuts.add(span.end());
                }));
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            cuts.add(end);
            cuts.add(end + 1);
        }
        return List.copyOf(cuts);
    }

    private static Stream<Span> spans(Claim claim) {
        return Stream.of(Role.values()).flatMap(role -> role.of(claim).stream()).map(passage -> passage.span());
    }

    /** Passes over the text from its start to its end, once. */
    private static final class Sweep {

        /** A passage of a claim. */
        private record Part(Span span, Role role, Claim claim, boolean last) {}

        private final List<Part> waiting;
        private final List<Part> open = new ArrayList<>();
        private int next;

        Sweep(Collection<Claim> claims) {
            waiting = claims.stream()
                    .flatMap(claim -> Stream.of(Role.values()).flatMap(role -> parts(claim, role)))
                    .sorted((one, other) -> one.span().compareTo(other.span()))
                    .toList();
        }

        private static Stream<Part> parts(Claim claim, Role role) {
            var passages = role.of(claim);
            return passages.stream()
                    .map(passage ->
                            new Part(passage.span(), role, claim, passage.equals(passages.get(passages.size() - 1))));
        }

        Piece piece(Span span) {
            open.removeIf(part -> part.span().end() <= span.start());
            while (next < waiting.size() && waiting.get(next).span().start() <= span.start()) {
                open.add(waiting.get(next++));
            }
            return new Piece(span, claims(), ending(span));
        }

        private Map<Role, List<String>> claims() {
            var claims = new EnumMap<Role, List<String>>(Role.class);
            for (var role : Role.values()) {
                var ids = open.stream()
                        .filter(part -> part.role() == role)
                        .map(part -> part.claim().id())
                        .sorted()
                        .toList();
                if (!ids.isEmpty()) {
                    claims.put(role, ids);
                }
            }
            return claims;
        }

        private List<Claim> ending(Span span) {
            return open.stream()
                    .filter(part -> part.role() == Role.CONTENT && part.last())
                    .filter(part -> part.span().end() == span.end())
                    .map(Part::claim)
                    .toList();
        }
    }
}
