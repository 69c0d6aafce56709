package io.onrecord.infra;

import io.onrecord.article.Limits;
import io.onrecord.extraction.NeuralExtractor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The network, being loaded. A process that ends while ONNX Runtime loads it crashes, so the end of the process waits
 * for that; it takes less than a second.
 */
final class Network {

    private final CompletableFuture<NeuralExtractor> extractor = new CompletableFuture<>();

    private Network() {}

    /**
     * Begins to load it, beside what else is to be done, for articles within the function's limits.
     *
     * @throws UserError if the environment sets one that is none
     */
    static Network load() {
        return load(LocalArticle.limits(Limits.DEFAULT, System.getenv()));
    }

    /** Begins to load it for articles within other limits. */
    static Network load(Limits limits) {
        var network = new Network();
        Runtime.getRuntime().addShutdownHook(new Thread(network::awaitLoaded, "network"));
        network.extractor.completeAsync(() -> new NeuralExtractor(limits));
        return network;
    }

    /**
     * Waits for it.
     *
     * @throws RuntimeException if it cannot be loaded
     */
    NeuralExtractor extractor() {
        try {
            return extractor.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Waits until it is loaded, or failed to be. */
    void awaitLoaded() {
        extractor.handle((loaded, failure) -> true).join();
    }
}
