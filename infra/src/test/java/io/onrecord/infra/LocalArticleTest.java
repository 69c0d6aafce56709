package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalArticleTest {

    @Test
    void aLimitThatIsNoNumberIsTheUsersToMend() {
        assertThatThrownBy(() -> LocalArticle.reader(Map.of("ONRECORD_MAX_RATIO", "ten")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("ONRECORD_MAX_RATIO")
                .hasMessageContaining("ten");
    }
}
