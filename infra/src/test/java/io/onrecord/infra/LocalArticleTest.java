package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.Limits;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalArticleTest {

    @Test
    void aLimitThatIsNoNumberIsTheUsersToMend() {
        assertThatThrownBy(() -> LocalArticle.limits(Limits.DEFAULT, Map.of("ONRECORD_MAX_RATIO", "ten")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("ONRECORD_MAX_RATIO")
                .hasMessageContaining("ten");
    }
}
