package io.onrecord.extraction.tagger;

/** The part that a word plays. The index is that of the tagger's outputs. */
enum Tag {
    OUTSIDE(0),
    BEGIN_SOURCE(1),
    IN_SOURCE(2),
    BEGIN_CUE(3),
    IN_CUE(4),
    BEGIN_CONTENT(5),
    IN_CONTENT(6);

    private static final Tag[] TAGS = values();

    static final int COUNT = TAGS.length;

    private final int index;

    Tag(int index) {
        this.index = index;
    }

    /** Where it stands among the tagger's outputs. */
    int index() {
        return index;
    }

    static Tag of(int index) {
        return TAGS[index];
    }

    boolean begins() {
        return this == BEGIN_SOURCE || this == BEGIN_CUE || this == BEGIN_CONTENT;
    }

    boolean continues() {
        return this == IN_SOURCE || this == IN_CUE || this == IN_CONTENT;
    }

    /** Whether this tag may follow another: an inside needs its own begin or inside before it. */
    boolean follows(Tag before) {
        return !continues() || before == this || before.index == index - 1;
    }
}
