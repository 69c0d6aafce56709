package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsFilesAtAnyDepthButNoHiddenOnes() throws Exception {
        write("b.txt");
        write("a/c.txt");
        write(".git/config");
        write(".hidden");

        assertThat(ArticleFile.among(List.of(folder)))
                .containsExactly(
                        new ArticleFile(folder.resolve("a/c.txt"), "a/c.txt"),
                        new ArticleFile(folder.resolve("b.txt"), "b.txt"));
    }

    @Test
    void anotherFileOfTheSameNameKeepsItsWholePath() throws Exception {
        var one = write("one/a.txt");
        var other = write("other/a.txt");

        assertThat(ArticleFile.among(List.of(one, other)))
                .containsExactly(
                        new ArticleFile(one, "a.txt"),
                        new ArticleFile(other, other.toString().substring(1)));
    }

    @Test
    void aFileThatIsNamedTwiceIsOneFile() throws Exception {
        var file = write("a.txt");

        assertThat(ArticleFile.among(List.of(file, folder, folder.resolve("../" + folder.getFileName() + "/a.txt"))))
                .containsExactly(new ArticleFile(file, "a.txt"));
    }

    @Test
    void aMissingPathIsTheUsersToMend() {
        assertThatThrownBy(() -> ArticleFile.among(List.of(folder.resolve("none.txt"))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("none.txt");
    }

    @Test
    void anEmptyFolderIsTheUsersToMend() {
        assertThatThrownBy(() -> ArticleFile.among(List.of(folder)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(folder + " holds no file");
    }

    private Path write(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "An article.");
    }
}
