package io.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.query.Newsroom.Said;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {

    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");
    private static final Named MOLL = new Named("adélaïde-moll", "Adélaïde Moll");

    private final Newsroom newsroom = new Newsroom()
            .publish(
                    "b/1",
                    "The Harbour Gazette",
                    MAY,
                    new Said("Adélaïde Moll", "the ore is gone", "Iron Ore"),
                    new Said("Bo Ree", "the tide is high", "Ferry"),
                    new Said("Bo Marsh", "the tide is low", "Ferry"));
    private final Directory directory = new Directory(
            newsroom.table(), name -> name.toLowerCase(Locale.ROOT).replace(' ', '-'));

    @Test
    void anIdIsFoundAsItIs() {
        assertThat(directory.source("bo-ree")).isEqualTo(new Lookup.Found(new Named("bo-ree", "bo-ree")));
    }

    @Test
    void aNameIsFoundByTheIdThatTheExtractorMakesOfIt() {
        assertThat(directory.source(" BO REE ")).isEqualTo(new Lookup.Found(new Named("bo-ree", "BO REE")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moll", "Adelaide", "adel moll", "A. Moll", "Moll, Adélaïde", "#mol"})
    void theBeginningsOfWordsLeadToTheOneNameThatHasThem(String typed) {
        assertThat(directory.source(typed)).isEqualTo(new Lookup.Found(MOLL));
    }

    @Test
    void whatFitsSeveralNamesListsThem() {
        assertThat(directory.source("Bo"))
                .isEqualTo(new Lookup.Ambiguous(
                        List.of(new Named("bo-marsh", "Bo Marsh"), new Named("bo-ree", "Bo Ree"))));
    }

    @Test
    void aNameThatIsPartOfAllOthersIsMeant() {
        newsroom.publish("b/2", "Gazette", MAY, new Said("Bo Ree and Crew", "the tide turns"));
        assertThat(directory.source("ree")).isEqualTo(new Lookup.Found(new Named("bo-ree", "Bo Ree")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Adelaide Mull", "Adelaine Moll", "Molt"})
    void aSlipOfTheFingerSuggestsTheName(String typed) {
        assertThat(directory.source(typed)).isEqualTo(new Lookup.Unknown(List.of(MOLL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zacharias", "", "!", "the"})
    void whatIsNotThereSuggestsNothing(String typed) {
        assertThat(directory.source(typed)).isEqualTo(new Lookup.Unknown(List.of()));
    }

    @Test
    void subjectsAndOutletsAreFoundAsSourcesAre() {
        assertThat(directory.subject("ore")).isEqualTo(new Lookup.Found(new Named("iron-ore", "Iron Ore")));
        assertThat(directory.outlet("harbour gaz"))
                .isEqualTo(new Lookup.Found(new Named("The Harbour Gazette", "The Harbour Gazette")));
        assertThat(directory.source("harbour")).isEqualTo(new Lookup.Unknown(List.of()));
    }

    @Test
    void aNameGoesWithItsArticle() {
        newsroom.withdraw("b/1");
        assertThat(directory.source("moll")).isEqualTo(new Lookup.Unknown(List.of()));
    }

    @Test
    void anOutletThatIsWrittenAsABeginningHidesNoOther() {
        newsroom.publish("b/2", "#har", MAY, new Said("Bo Ree", "the tide turns"));
        assertThat(directory.outlet("harbour"))
                .isEqualTo(new Lookup.Found(new Named("The Harbour Gazette", "The Harbour Gazette")));
    }

    @Test
    void aWholePageOfWordsCostsNoMoreThanALongName() {
        var counted = new Counted(newsroom.table());
        var words = IntStream.range(0, 500).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(new Directory(counted, name -> name).source("Moll " + words))
                .isEqualTo(new Lookup.Unknown(List.of(MOLL)));
        assertThat(counted.pages()).isLessThan(12);
    }
}
