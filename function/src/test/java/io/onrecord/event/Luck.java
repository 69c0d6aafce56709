package io.onrecord.event;

import java.util.Random;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * What happens to the calls of one invocation: most are answered; some are refused, some take effect and lose their
 * answer, to the function or within the SDK, which then asks again. The function may die before or after any of them.
 */
final class Luck {

    /** The process is gone. Not an exception, so that nothing in the function handles it. */
    static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final int TROUBLE_PERCENT = 6;

    /** In stops; an invocation about one article has about thirty. */
    private static final int LONGEST_LIFE = 60;

    private final Strand strand;
    private final Random random;
    private final boolean troubled;
    private int stopsToLive;

    private Luck(Strand strand, Random random, boolean troubled, int stopsToLive) {
        this.strand = strand;
        this.random = random;
        this.troubled = troubled;
        this.stopsToLive = stopsToLive;
    }

    /** Nothing goes wrong, though others may go on between two calls. */
    static Luck good(Strand strand, Random random) {
        return new Luck(strand, random, false, Integer.MAX_VALUE);
    }

    /** Calls fail, and it may die besides. */
    static Luck bad(Strand strand, Random random) {
        return new Luck(strand, random, true, random.nextInt(2 * LONGEST_LIFE));
    }

    /** Calls succeed, until it dies. */
    static Luck mortal(Strand strand, Random random) {
        return new Luck(strand, random, false, random.nextInt(LONGEST_LIFE));
    }

    /** It dies at this stop, and nothing else goes wrong. */
    static Luck mortal(Strand strand, int stop) {
        return new Luck(strand, new Random(0), false, stop);
    }

    /**
     * Makes a call.
     *
     * @param refusal what the service says when it does nothing
     */
    <T> T call(Supplier<T> call, Supplier<? extends RuntimeException> refusal) {
        pass();
        var answer = answer(call, refusal);
        pass();
        return answer;
    }

    private <T> T answer(Supplier<T> call, Supplier<? extends RuntimeException> refusal) {
        if (!strikes()) {
            return call.get();
        }
        return switch (random.nextInt(3)) {
            case 0 -> throw refusal.get();
            case 1 -> {
                var unused = call.get();
                pass();
                throw SdkClientException.create("Timed out; whether it took effect is not known");
            }
            default -> {
                var unused = call.get();
                pass();
                yield call.get();
            }
        };
    }

    /** Whether something goes wrong here. */
    boolean strikes() {
        return troubled && random.nextInt(100) < TROUBLE_PERCENT;
    }

    /** From 0 to below the bound. */
    int any(int bound) {
        return random.nextInt(bound);
    }

    /** A place where others may go on, and where the function may die. */
    void pass() {
        if (stopsToLive-- <= 0) {
            throw new Died();
        }
        strand.stop();
    }
}
