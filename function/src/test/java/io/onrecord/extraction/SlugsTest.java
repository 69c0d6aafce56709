package io.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
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
        "Søren Ælgaard, soren-aelgaard",
        "Đorđe Łoś, dorde-los",
        "Aydın Işık, aydin-isik",
        "Maria Weiß, maria-weiss"
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
    void aFamilyNameAloneIsAnotherPersonInAnotherArticle() {
        var one = slugs.of("a.txt", named("Kranz", SourceType.PERSON));
        assertThat(one).startsWith("kranz-");
        assertThat(slugs.of("b.txt", named("Kranz", SourceType.PERSON))).isNotEqualTo(one);
        assertThat(slugs.of("b.txt", named("Lund and Kranz", SourceType.GROUP))).startsWith("lund-and-kranz-");
    }

    @Test
    void aFullNameAnInstitutionAndABodyAreTheSameInEveryArticle() {
        assertThat(List.of(
                        slugs.of("a.txt", named("Ivo Kranz", SourceType.PERSON)),
                        slugs.of("a.txt", named("Ivo Kranz and Anna Lund", SourceType.GROUP)),
                        slugs.of("a.txt", named("Larkmed", SourceType.ORGANIZATION)),
                        slugs.of("a.txt", named("FBI", SourceType.ORGANIZATION))))
                .containsExactly("ivo-kranz", "ivo-kranz-and-anna-lund", "larkmed", "federal-bureau-of-investigation");
    }

    private static Referent named(String name, SourceType type) {
        return new Referent(name, type, Gender.UNKNOWN, false, "", Resolution.NAMED, "a rule");
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
