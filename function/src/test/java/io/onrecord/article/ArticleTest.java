package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static final Metadata METADATA =
            new Metadata("", "", "", "", new Dateline(Instant.parse("2024-05-01T08:00:00Z"), Dated.UPLOAD));

    @Test
    void anArticleWithoutAnIdIsRefused() {
        assertThatThrownBy(() -> new Article("", "Text.", METADATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An article needs an id, got an empty one");
    }

    @Test
    void itsHashIsThatOfItsTextInUtf8() {
        assertThat(new Article("articles/a.txt", "", METADATA).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(new Article("articles/a.txt", "é", METADATA).sha256())
                .isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    }
}
