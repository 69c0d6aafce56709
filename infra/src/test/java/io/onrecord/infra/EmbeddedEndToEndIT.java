package io.onrecord.infra;

/** The suite against the cloud in this process. */
class EmbeddedEndToEndIT extends EndToEndContract<EmbeddedPeer> {

    @Override
    EmbeddedPeer start() {
        return EmbeddedPeer.start();
    }
}
