package io.onrecord.page;

/** So many of something, in words. */
final class Count {

    private Count() {}

    /** {@code 1 claim}, {@code 12 claims}. */
    static String of(int number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }
}
