package io.onrecord.infra.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as they are printed. */
final class Decimals {

    private static final int KEPT = 4;
    private static final int SHOWN = 3;

    private Decimals() {}

    /** Three decimals of the share rounded to four, half to even: the reference scorer keeps four and shows three. */
    static String of(double share) {
        return shown(rounded(share, KEPT).doubleValue());
    }

    /** Three decimals, half to even. */
    static String shown(double share) {
        return rounded(share, SHOWN).toPlainString();
    }

    private static BigDecimal rounded(double share, int decimals) {
        return new BigDecimal(share).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
