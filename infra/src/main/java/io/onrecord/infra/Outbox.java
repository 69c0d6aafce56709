package io.onrecord.infra;

import java.util.Map;

/** The changes of which the function has not yet heard. */
interface Outbox {

    /** Where nothing outlives the process, nothing is left of it. */
    Outbox NONE = new Outbox() {

        @Override
        public Map<String, String> left() {
            return Map.of();
        }

        @Override
        public void note(String sequencer, String key) {}

        @Override
        public void settle(String sequencer) {}
    };

    /** The outbox of a storage, which nobody else uses meanwhile. */
    static Outbox of(Storage storage) {
        return storage instanceof Storage.Folder folder ? FolderOutbox.in(folder) : NONE;
    }

    /** What an earlier process left: keys by sequencer, oldest first. */
    Map<String, String> left();

    /** A key is about to change. */
    void note(String sequencer, String key);

    /** The function has handled that change. */
    void settle(String sequencer);
}
