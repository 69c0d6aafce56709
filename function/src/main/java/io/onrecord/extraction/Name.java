package io.onrecord.extraction;

/**
 * A name where it stands in the article.
 *
 * @param run its words, without titles
 * @param whole its words with the titles before them
 * @param text the name, spaces made single
 * @param title the titles before it, “” for none: Agriculture Secretary
 * @param sort what it seems to name, judged by this place alone
 * @param gender what its title or first name shows
 */
record Name(Run run, Run whole, String text, String title, Sort sort, Gender gender) {

    enum Sort {
        PERSON,
        BODY,
        PLACE,
        UNKNOWN
    }

    String[] words() {
        return text.split(" ", -1);
    }

    String last() {
        return NameParts.surname(text);
    }

    Name as(Sort other) {
        return new Name(run, whole, text, title, other, gender);
    }
}
