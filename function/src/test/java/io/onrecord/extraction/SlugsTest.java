package io.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    private final Slugs slugs = new Slugs(Aliases.WORLD);

    @ParameterizedTest
    @CsvSource({
        "Lawrence Kolb, lawrence-kolb",
        "Lawrence J. Kolb, lawrence-kolb",
        "Samuel Ortega Jr., samuel-ortega",
        "US military, us-military",
        "the US military, us-military",
        "U.S. military, us-military",
        "Department of Defense, pentagon",
        "José Núñez, jose-nunez",
        "Søren Ælgaard, soren-aelgaard"
    })
    void aNameHasOneTokenHoweverItIsWritten(String name, String id) {
        assertThat(slugs.of(name)).isEqualTo(id);
    }

    @Test
    void aDescriptionIsAnotherSourceInAnotherArticle() {
        var one = slugs.within("a.txt", "a defense official");
        assertThat(one).startsWith("defense-official-").isEqualTo(slugs.within("a.txt", "A defense official"));
        assertThat(slugs.within("b.txt", "a defense official")).isNotEqualTo(one);
    }

    @Test
    void theUsersAliasesWinOverThoseThatShip(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("aliases.txt"), "# ours\nNorthern Rail | ORGANIZATION | NR, Pentagon\n");
        var own = new Slugs(Aliases.WORLD.with(file));
        assertThat(List.of(own.of("NR"), own.of("the Pentagon"), own.of("FBI")))
                .containsExactly("northern-rail", "northern-rail", "federal-bureau-of-investigation");
    }

    @Test
    void aMalformedAliasSaysHowItShouldLook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Aliases.of(List.of("Northern Rail")))
                .withMessageContaining("name | TYPE | other");
    }
}
