package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.claim.Attributions;
import io.onrecord.claim.Extractor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The function as it is built from an environment. */
class WiringTest {

    private static final Extractor EXTRACTOR = article -> new Attributions(article, "fake-1", List.of());

    @Test
    void theFunctionDoesNotStartWithoutItsTable() {
        assertThatThrownBy(() -> ArticleHandler.from(Map.of("AWS_REGION", "eu-central-1"), EXTRACTOR))
                .hasMessageContaining("ONRECORD_TABLE is missing");
    }

    @Test
    void theFunctionStartsWithATableAndARegion() {
        var environment = Map.of("ONRECORD_TABLE", "claims", "AWS_REGION", "eu-central-1");
        assertThat(ArticleHandler.from(environment, EXTRACTOR)).isNotNull();
    }

    @Test
    void lambdasOwnConstructorNamesWhatIsMissing() {
        assertThatThrownBy(ArticleHandler::new).hasMessageContaining("ONRECORD_TABLE is missing");
    }
}
