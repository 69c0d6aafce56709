package io.onrecord.claim.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which content word of one sentence is which of another: each has at most one partner, the likeliest first.
 */
final class Alignment {

    private static final int NONE = -1;

    private static final int LETTERS_IN_COMMON = 5;

    private final List<Token> one;
    private final List<Token> other;
    private final int[] partners;
    private final int[] back;

    private Alignment(List<Token> one, List<Token> other) {
        this.one = one;
        this.other = other;
        this.partners = filled(one.size());
        this.back = filled(other.size());
    }

    private static int[] filled(int size) {
        var none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    static Alignment of(Sentence one, Sentence other) {
        var alignment = new Alignment(one.content(), other.content());
        for (var match : Match.values()) {
            alignment.align(match);
        }
        return alignment;
    }

    /** How two words can be one, the surest first. */
    private enum Match {
        WORD {
            @Override
            boolean holds(Token one, Token other) {
                return one.lower().equals(other.lower());
            }
        },
        STEM {
            @Override
            boolean holds(Token one, Token other) {
                return one.stem().equals(other.stem());
            }
        },
        NAME {
            @Override
            boolean holds(Token one, Token other) {
                return (one.name() || other.name()) && NameForms.same(one.text(), other.text());
            }
        },
        SYNONYM {
            @Override
            boolean holds(Token one, Token other) {
                return Synonyms.canonical(one.stem()).equals(Synonyms.canonical(other.stem()));
            }
        },
        ROOT {
            @Override
            boolean holds(Token one, Token other) {
                return !one.name()
                        && !other.name()
                        && one.lower().length() > LETTERS_IN_COMMON
                        && other.lower().length() > LETTERS_IN_COMMON
                        && one.lower().regionMatches(0, other.lower(), 0, LETTERS_IN_COMMON);
            }
        },
        DENIED {
            @Override
            boolean holds(Token one, Token other) {
                return Negation.denies(one, other);
            }
        };

        abstract boolean holds(Token one, Token other);
    }

    private void align(Match match) {
        for (var i = 0; i < one.size(); i++) {
            if (partners[i] == NONE) {
                partner(i, match);
            }
        }
    }

    /** Of several that fit, the one whose neighbours fit too. */
    private void partner(int i, Match match) {
        var best = IntStream.range(0, other.size())
                .filter(j -> back[j] == NONE && match.holds(one.get(i), other.get(j)))
                .boxed()
                .max((j, k) -> Double.compare(fit(i, j), fit(i, k)));
        best.ifPresent(j -> {
            partners[i] = j;
            back[j] = i;
        });
    }

    private double fit(int i, int j) {
        var neighbours = (fits(i - 1, j - 1) ? 1 : 0) + (fits(i + 1, j + 1) ? 1 : 0);
        var place = Math.abs((double) i / one.size() - (double) j / other.size());
        return neighbours - place;
    }

    private boolean fits(int i, int j) {
        return 0 <= i
                && i < one.size()
                && 0 <= j
                && j < other.size()
                && one.get(i).stem().equals(other.get(j).stem());
    }

    List<Token> one() {
        return one;
    }

    List<Token> other() {
        return other;
    }

    /** Whether a word of either has a partner. */
    boolean aligned(Token token) {
        var i = one.indexOf(token);
        return i >= 0 ? partners[i] != NONE : back[other.indexOf(token)] != NONE;
    }

    /** The pairs as places in {@link #one} and {@link #other}, in the order of the first. */
    List<int[]> pairs() {
        return IntStream.range(0, partners.length)
                .filter(i -> partners[i] != NONE)
                .mapToObj(i -> new int[] {i, partners[i]})
                .toList();
    }

    List<Token> leftOfOne() {
        return left(one, partners);
    }

    List<Token> leftOfOther() {
        return left(other, back);
    }

    private static List<Token> left(List<Token> tokens, int[] partners) {
        return IntStream.range(0, partners.length)
                .filter(i -> partners[i] == NONE)
                .mapToObj(tokens::get)
                .toList();
    }
}
