package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void aPersonWatchesABarGrow() {
        var screen = new Screen(true);
        try (var progress = new Progress(screen.terminal(), "Reading", 2)) {
            progress.step();
        }

        assertThat(screen.err())
                .isEqualTo("\rReading [------------------------------] 0/2"
                        + "\rReading [###############---------------] 1/2\n");
    }

    @Test
    void aLogGetsOneLine() {
        var screen = new Screen(false);
        try (var progress = new Progress(screen.terminal(), "Reading", 2)) {
            progress.step();
            progress.step();
        }

        assertThat(screen.err()).isEqualTo("Reading: 2 of 2\n");
    }

    @Test
    void nothingToDoIsDone() {
        var screen = new Screen(true);
        new Progress(screen.terminal(), "Reading", 0).close();

        assertThat(screen.err()).isEqualTo("\rReading [##############################] 0/0\n");
    }
}
