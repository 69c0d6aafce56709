package io.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onrecord.export.Assets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the pages need besides their HTML. */
final class SiteAssets {

    static final String STYLE = Assets.STYLE + read("page.css");
    static final String SCRIPT = Assets.SCRIPT + read("page.js");
    static final String ICON = read("icon.svg");

    private SiteAssets() {}

    private static String read(String name) {
        try (var in = Objects.requireNonNull(SiteAssets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
