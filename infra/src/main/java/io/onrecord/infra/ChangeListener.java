package io.onrecord.infra;

/** Hears of every change to a bucket. Called from several threads, but for one key at a time. */
interface ChangeListener {

    /** Where nothing is going to change. */
    ChangeListener NONE = new ChangeListener() {

        @Override
        public void beginning(String sequencer, String key) {}

        @Override
        public void changed(ObjectChange change) {}
    };

    /**
     * A key is about to change. The change may not come about, and the process may end in the middle of it.
     *
     * @param sequencer what the change will have
     */
    void beginning(String sequencer, String key);

    /** It has changed. */
    void changed(ObjectChange change);
}
