package io.onrecord.infra.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Holds the scorer of speakers to the reference scorer, a script: expected.txt is what that printed. */
class SpeakerFiguresTest {

    @Test
    void speakersScoreAsTheReferenceScores() throws IOException {
        var folder = Fixtures.folder("speakers");
        var predictions = Files.readAllLines(folder.resolve("predictions.jsonl"));
        var corpus = new BratCorpus(Fixtures.folder("brat"));
        assertThat(SpeakerFigures.of(folder.resolve("gold"), corpus, predictions)
                        .lines())
                .isEqualTo(Files.readAllLines(folder.resolve("expected.txt")));
    }
}
