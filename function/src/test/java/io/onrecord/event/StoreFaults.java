package io.onrecord.event;

import io.onrecord.claim.Attributions;
import io.onrecord.store.ClaimStore;
import io.onrecord.store.ForwardingTable;
import io.onrecord.store.Guard;
import io.onrecord.store.Key;
import io.onrecord.store.Outcome;
import io.onrecord.store.Revision;
import io.onrecord.store.Stores;
import io.onrecord.store.Table;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Faults that somebody might make in the store. */
final class StoreFaults {

    private StoreFaults() {}

    /** The store over a table that does something wrong. */
    static Assembly over(UnaryOperator<Table> fault) {
        return (s3, dynamoDb, seed) ->
                Assembly.handler(s3, Stores.over(fault.apply(Stores.table(dynamoDb, Assembly.TABLE, seed)), seed));
    }

    /** A store that is told something wrong. */
    static Assembly told(UnaryOperator<Revision> fault) {
        return (s3, dynamoDb, seed) -> Assembly.handler(
                s3, new Misinformed(Stores.over(Stores.table(dynamoDb, Assembly.TABLE, seed), seed), fault));
    }

    /** The article's item is put whatever stands there now. */
    static Table commitsBlindly(Table table) {
        return new ForwardingTable(table) {
            @Override
            public boolean replace(Map<String, AttributeValue> article, Guard guard) {
                return real.replace(article, Stores.asItStands(real, guard.articleId()));
            }
        };
    }

    /** Old items are removed whatever stands there now. */
    static Table sweepsBlindly(Table table) {
        return new ForwardingTable(table) {
            @Override
            public boolean remove(List<Key> keys, Guard guard) {
                return real.remove(keys, Stores.asItStands(real, guard.articleId()));
            }
        };
    }

    /** The article's item is put first, its claims after it. */
    static Table putsClaimsLast(Table table) {
        return new ForwardingTable(table) {
            private List<Map<String, AttributeValue>> claims = List.of();

            @Override
            public void put(List<Map<String, AttributeValue>> items) {
                claims = items;
            }

            @Override
            public boolean replace(Map<String, AttributeValue> article, Guard guard) {
                var replaced = real.replace(article, guard);
                real.put(claims);
                return replaced;
            }
        };
    }

    /** What was replaced stays. */
    static Table sweepsNothing(Table table) {
        return new ForwardingTable(table) {
            @Override
            public boolean remove(List<Key> keys, Guard guard) {
                return true;
            }
        };
    }

    /** A removal takes everything away, the article's item too, so that nothing remembers it. */
    static Assembly forgetsRemovals() {
        return (s3, dynamoDb, seed) -> {
            var table = Stores.table(dynamoDb, Assembly.TABLE, seed);
            return Assembly.handler(s3, new Forgetful(Stores.over(table, seed), table));
        };
    }

    /** The order of events is that of their times. */
    static Revision withoutSequencer(Revision told) {
        return revised(told, "");
    }

    /** Sequencers are compared as they are written, the shorter one first: as numbers. */
    static Revision withoutPadding(Revision told) {
        return revised(told, "0".repeat(32 - told.sequencer().length()) + told.sequencer());
    }

    private static Revision revised(Revision told, String sequencer) {
        return new Revision(
                told.articleId(), told.versionId(), told.eTag(), sequencer, told.extractor(), told.uploadedAt());
    }

    private record Misinformed(ClaimStore store, UnaryOperator<Revision> fault) implements ClaimStore {

        @Override
        public Outcome keep(Revision revision, Attributions attributions) {
            return store.keep(fault.apply(revision), attributions);
        }

        @Override
        public Outcome reject(Revision revision, String reason) {
            return store.reject(fault.apply(revision), reason);
        }

        @Override
        public Outcome delete(Revision revision) {
            return store.delete(fault.apply(revision));
        }

        @Override
        public void sweep(String articleId) {
            store.sweep(articleId);
        }

        @Override
        public Outcome absent(String articleId) {
            return store.absent(articleId);
        }
    }

    private record Forgetful(ClaimStore store, Table table) implements ClaimStore {

        @Override
        public Outcome keep(Revision revision, Attributions attributions) {
            return store.keep(revision, attributions);
        }

        @Override
        public Outcome reject(Revision revision, String reason) {
            return store.reject(revision, reason);
        }

        @Override
        public Outcome delete(Revision revision) {
            var outcome = store.delete(revision);
            var guard = Stores.asItStands(table, revision.articleId());
            table.remove(List.of(Key.ofArticle(revision.articleId())), guard);
            return outcome;
        }

        @Override
        public void sweep(String articleId) {
            store.sweep(articleId);
        }

        @Override
        public Outcome absent(String articleId) {
            return store.absent(articleId);
        }
    }
}
