package io.onrecord.extraction;

import java.util.OptionalInt;

/** The age that stands after a name: “Otto Baum, 52,”, “Otto Baum (52)”. Not “Otto Baum, 2016 champion”. */
final class Ages {

    private Ages() {}

    /** In years; empty where no number of two digits stands there alone. */
    static OptionalInt after(Page page, Run name) {
        var mark = page.lower(name.end());
        var age = page.lower(name.end() + 1);
        var close = name.end() + 2;
        var alone = close >= page.size() || !page.word(close).isWord();
        return (mark.equals(",") || mark.equals("(")) && age.matches("\\d{2}") && alone
                ? OptionalInt.of(Integer.parseInt(age))
                : OptionalInt.empty();
    }
}
