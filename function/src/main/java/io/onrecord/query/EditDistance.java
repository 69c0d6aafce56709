package io.onrecord.query;

/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein 1966). */
final class EditDistance {

    private EditDistance() {}

    static int between(String one, String other) {
        var above = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            above = next(above, row, one.charAt(row - 1), other);
        }
        return above[other.length()];
    }

    private static int[] next(int[] above, int row, char letter, String other) {
        var line = new int[above.length];
        line[0] = row;
        for (var column = 1; column < line.length; column++) {
            var changed = above[column - 1] + (other.charAt(column - 1) == letter ? 0 : 1);
            line[column] = Math.min(changed, 1 + Math.min(above[column], line[column - 1]));
        }
        return line;
    }
}
