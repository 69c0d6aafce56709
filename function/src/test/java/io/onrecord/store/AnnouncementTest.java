package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.query.ClaimArchive;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Why announcements carry a nonce, which chance does not show in thousands of histories. Nothing says which of two
 * uploads is newer. A run of the first announces itself and pauses before its commit; then the second is kept, the one
 * before again, and another run of the first announces itself and dies. The article's item is now what the first run
 * saw, but its claims are gone.
 */
class AnnouncementTest {

    private static final String ID = "articles/harbour.txt";
    private static final Told FIRST = Told.upload(ID, "first", "", 0, 2);
    private static final Told SECOND = Told.upload(ID, "second", "", 0, 3);
    private static final Told BEFORE = Told.upload(ID, "before", "", 0, 1);

    private final Table table = new InMemoryTable();
    private long seed;

    @Test
    void aRunDoesNotTakeAnothersAnnouncementForItsOwn() {
        play(table -> Stores.over(table, seed++));

        assertThat(table.range(Range.ofAll(ID))).isEqualTo(FIRST.alone());
    }

    @Test
    void withoutANonceItWouldCommitClaimsThatAreGone() {
        play(Stores::withoutNonce);

        var archive = new ClaimArchive(table);
        assertThatThrownBy(() -> archive.article(ID)).hasMessageContaining("was never whole");
    }

    /** As when its upload is gone before it is tried again: nobody announces himself any more. */
    @Test
    void aRunThatDiesAfterItsAnnouncementIsSweptAway() {
        var store = Stores.over(table, seed++);
        BEFORE.to(store);
        assertThatThrownBy(() -> FIRST.to(Stores.over(new DyingAtCommit(table), seed++)))
                .isInstanceOf(Run.Died.class);

        store.sweep(ID);

        assertThat(table.range(Range.ofAll(ID))).isEqualTo(BEFORE.alone());
    }

    @Test
    void aRunWhoseAnnouncementIsWithdrawnStartsAgain() {
        BEFORE.to(Stores.over(table, seed++));

        FIRST.to(Stores.over(new Paused(table, () -> Stores.over(table, seed++).sweep(ID)), seed++));

        assertThat(table.range(Range.ofAll(ID))).isEqualTo(FIRST.alone());
    }

    private void play(Function<Table, ClaimStore> stores) {
        BEFORE.to(stores.apply(table));
        FIRST.to(stores.apply(new Paused(table, () -> {
            SECOND.to(stores.apply(table));
            BEFORE.to(stores.apply(table));
            assertThatThrownBy(() -> FIRST.to(stores.apply(new DyingAtPut(table))))
                    .isInstanceOf(Run.Died.class);
        })));
    }

    /** Lets others go on before the first commit. */
    private static final class Paused extends ForwardingTable {

        private final Runnable others;
        private int replacements;

        Paused(Table real, Runnable others) {
            super(real);
            this.others = others;
        }

        @Override
        public boolean replace(Map<String, AttributeValue> article, Guard guard) {
            if (++replacements == 2) {
                others.run();
            }
            return super.replace(article, guard);
        }
    }

    private static final class DyingAtCommit extends ForwardingTable {

        private int replacements;

        DyingAtCommit(Table real) {
            super(real);
        }

        @Override
        public boolean replace(Map<String, AttributeValue> article, Guard guard) {
            if (++replacements == 2) {
                throw new Run.Died();
            }
            return super.replace(article, guard);
        }
    }

    private static final class DyingAtPut extends ForwardingTable {

        DyingAtPut(Table real) {
            super(real);
        }

        @Override
        public void put(List<Map<String, AttributeValue>> items) {
            throw new Run.Died();
        }
    }
}
