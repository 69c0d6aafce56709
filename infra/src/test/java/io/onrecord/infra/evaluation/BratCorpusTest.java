package io.onrecord.infra.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import io.onrecord.extraction.Attribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratCorpusTest {

    private static final String TEXT = "🚢 The port is full, Ida Bloom said.";

    @TempDir
    private Path split;

    @Test
    void offsetsInCodePointsBecomeSpansInUtf16Units() throws IOException {
        annotate("""
                T1\tContent 2 18\tThe port is full
                T2\tSource 20 29\tIda Bloom
                T3\tCue 30 34\tsaid
                T4\tAttribution 30 34\tsaid
                E1\tAttribution:T4 Source:T2 Cue:T3 Content:T1
                """);
        var attribution =
                new Attribution(List.of(new Span(3, 19)), List.of(new Span(31, 35)), List.of(new Span(21, 30)), 1);
        assertThat(new BratCorpus(split).read("harbour").attributions()).containsExactly(Map.entry("E1", attribution));
    }

    @Test
    void anAttributionWithoutContentHasItsTriggerForContent() throws IOException {
        annotate("""
                T4\tAttribution-no-source 30 34\tsaid
                E1\tAttribution-no-source:T4
                """);
        var attribution = new Attribution(List.of(new Span(31, 35)), List.of(), List.of(), 1);
        assertThat(new BratCorpus(split).read("harbour").attributions()).containsExactly(Map.entry("E1", attribution));
    }

    private void annotate(String annotations) throws IOException {
        Files.createDirectories(split.resolve("text"));
        Files.createDirectories(split.resolve("attributions"));
        Files.writeString(split.resolve("text/harbour.txt"), TEXT);
        Files.writeString(split.resolve("attributions/harbour_0001.ann"), annotations);
    }
}
