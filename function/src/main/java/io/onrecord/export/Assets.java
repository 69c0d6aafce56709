package io.onrecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What a page with an article on it needs besides its HTML. */
public final class Assets {

    /** A style sheet for the whole of such a page, in light, in the dark and in print. */
    public static final String STYLE = read("article.css");

    /** A script that lights up the parts of the claim that is pointed at or has the focus. */
    public static final String SCRIPT = read("article.js");

    /** The types of {@link ExportFormat#BRAT} for a folder of such files, without which brat shows errors. */
    public static final String BRAT_CONFIGURATION = read("annotation.conf");

    private Assets() {}

    private static String read(String name) {
        try (var in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
