package io.onrecord.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.event.Letters.Carrier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Deliveries as Lambda and SQS make them: at least once, in no order, again when they failed, and after three failures
 * set aside, from where somebody sends them again when all else is done.
 */
final class Post {

    /** One telling of one notice, or one task of a job. */
    record Letter(ObjectNode notice, boolean task, int attempts) {}

    /**
     * What one invocation gets.
     *
     * @param sentAgain whether somebody sent it again who first put right what was wrong
     */
    record Parcel(Carrier carrier, List<Letter> letters, boolean sentAgain) {

        String event() {
            return Letters.event(carrier, letters.stream().map(Letter::notice).toList())
                    .toString();
        }
    }

    /** As Lambda tries an asynchronous event. */
    private static final int ATTEMPTS = 3;

    private static final int MOST_MESSAGES = 3;

    private static final List<Carrier> CARRIERS =
            List.of(Carrier.DIRECT, Carrier.TOPIC, Carrier.QUEUE, Carrier.QUEUE_OF_TOPIC);

    private final Random random;
    private final List<Letter> waiting = new ArrayList<>();
    private final List<Letter> aside = new ArrayList<>();

    Post(Random random) {
        this.random = random;
    }

    void send(ObjectNode notice, int tellings) {
        for (var telling = 0; telling < tellings; telling++) {
            waiting.add(new Letter(notice, false, 0));
        }
    }

    /** Has a job look at an object. */
    void list(ObjectNode task) {
        waiting.add(new Letter(task, true, 0));
    }

    boolean isEmpty() {
        return waiting.isEmpty() && aside.isEmpty();
    }

    /** Any of those that wait; what was set aside comes last. */
    Parcel next() {
        var from = waiting.isEmpty() ? aside : waiting;
        var first = from.remove(random.nextInt(from.size()));
        if (first.task()) {
            return new Parcel(Carrier.JOB, List.of(first), from == aside);
        }
        var carrier = CARRIERS.get(random.nextInt(CARRIERS.size()));
        var letters = new ArrayList<>(List.of(first));
        for (var more = carrier.isQueue() ? random.nextInt(MOST_MESSAGES) : 0; more > 0; more--) {
            any(from).ifPresent(letters::add);
        }
        return new Parcel(carrier, letters, from == aside);
    }

    /** Any notice of these. */
    private Optional<Letter> any(List<Letter> from) {
        var notices = from.stream().filter(letter -> !letter.task()).toList();
        if (notices.isEmpty()) {
            return Optional.empty();
        }
        var letter = notices.get(random.nextInt(notices.size()));
        from.remove(letter);
        return Optional.of(letter);
    }

    void failed(Collection<Letter> letters) {
        for (var letter : letters) {
            var tried = new Letter(letter.notice(), letter.task(), letter.attempts() + 1);
            (tried.attempts() < ATTEMPTS ? waiting : aside).add(tried);
        }
    }
}
