package io.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.claim.comparison.Ground;
import io.onrecord.extraction.tagger.SentenceEncoder;
import io.onrecord.query.Check.Finding;
import io.onrecord.query.Newsroom.Said;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EchoesTest {

    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");

    private final Newsroom newsroom = new Newsroom()
            .publish(
                    "b/1",
                    "Gazette",
                    MAY,
                    new Said("Ada Moll", "the old harbour crane would be sold for scrap before winter"),
                    new Said("Bo Ree", "nineteen dockers were hurt when the crane fell"))
            .publish(
                    "b/2",
                    "Herald",
                    MAY.plusSeconds(60),
                    new Said("a council official", "before winter the old harbor crane will be sold as scrap"),
                    new Said("Cy Ott", "nine dockers were hurt when the crane fell"));
    private final Echoes echoes = new Echoes(newsroom.table(), new SentenceEncoder());

    @Test
    void aClaimIsCorroboratedByOtherArticlesOnly() {
        var crane = claim("b/1", 0);
        assertThat(echoes.of(crane)).extracting(match -> match.claim()).containsExactly(claim("b/2", 0));
        assertThat(echoes.of(claim("b/2", 0)))
                .extracting(match -> match.claim())
                .containsExactly(crane);
    }

    @Test
    void anotherNumberIsNoCorroboration() {
        assertThat(echoes.of(claim("b/1", 1))).isEmpty();
    }

    @Test
    void whatWasSaidInTheseWordsIsVerbatim() {
        var check = echoes.check("“The old harbor crane would be sold for scrap”");
        assertThat(check.finding()).isEqualTo(Finding.VERBATIM);
        assertThat(check.places()).first().extracting(Match::claim).isEqualTo(claim("b/1", 0));
    }

    @Test
    void whatWasSaidInOtherWordsIsNearly() {
        var check =
                echoes.check("the harbour's old crane was going to be sold for scrap before the winter", "ada-moll");
        assertThat(check.finding()).isEqualTo(Finding.NEARLY);
        assertThat(check.places()).extracting(Match::claim).containsExactly(claim("b/1", 0));
    }

    @Test
    void whatADifferentSourceSaidIsNotFound() {
        assertThat(echoes.check("nineteen dockers were hurt when the crane fell", "ada-moll")
                        .finding())
                .isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void whatDiffersIsNotFoundAndSaysInWhat() {
        var check = echoes.check("ninety dockers were hurt when the crane fell", "bo-ree");
        assertThat(check.finding()).isEqualTo(Finding.NOT_FOUND);
        assertThat(check.unlike()).hasSize(1);
        assertThat(check.unlike().get(0).verdict().ground()).isEqualTo(Ground.NUMBER);
        assertThat(check.unlike().get(0).verdict().detail()).isEqualTo("ninety, nineteen");
    }

    @Test
    void aShorterAccountWithoutTheNamesIsFound() {
        newsroom.publish(
                "b/3",
                "Herald",
                MAY,
                new Said("Di Fay", "the depots were rented by smugglers including Ivo Sand, Uma Crane and Lew Hart"));
        assertThat(echoes.check("depots were rented by smugglers", "di-fay").places())
                .hasSize(1);
    }

    @Test
    void aSentenceOfOneWordIsLookedForAmongTheNewestOfItsSource() {
        newsroom.publish("b/3", "Herald", MAY, new Said("Di Fay", "we will strike"));
        assertThat(echoes.check("We will strike!", "di-fay").finding()).isEqualTo(Finding.VERBATIM);
        assertThat(echoes.check("We will not strike.", "di-fay").finding()).isEqualTo(Finding.NOT_FOUND);
    }

    @Test
    void lookingAmongTheNewestOfASourceCostsNoArticleForEach() {
        for (var day = 0; day < 40; day++) {
            newsroom.publish("c/" + day, "Herald", MAY.plusSeconds(day), new Said("Di Fay", "we will strike"));
        }
        var counted = new Counted(newsroom.table());
        var check = new Echoes(counted, new SentenceEncoder()).check("We will strike!", "di-fay");
        assertThat(check.finding()).isEqualTo(Finding.VERBATIM);
        assertThat(check.places()).isNotEmpty();
        assertThat(counted.pages()).isEqualTo(1);
        assertThat(counted.items()).isLessThanOrEqualTo(6);
    }

    @Test
    void aReplacedArticleIsNotFound() {
        newsroom.publish("b/2", "Herald", MAY, new Said("Cy Ott", "the crane stands"));
        assertThat(echoes.of(claim("b/1", 0))).isEmpty();
        newsroom.withdraw("b/1");
        assertThat(echoes.check("the old harbour crane would be sold for scrap").places())
                .isEqualTo(List.of());
    }

    private StoredClaim claim(String key, int place) {
        return newsroom.archive().article(key).orElseThrow().claims().get(place);
    }
}
