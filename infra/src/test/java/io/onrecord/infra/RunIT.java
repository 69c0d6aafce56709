package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first thing that a person does: articles in, who said what out. */
class RunIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Screen screen = new Screen(false);

    @TempDir
    private Path folder;

    @Test
    void articlesGoInAndClaimsComeOut() throws Exception {
        write("the harbour é.txt", "“The harbour opens in June,” said Mira Santos, the mayor of Port Elgin.\n");
        write(
                "bridge.html",
                "<html><body><article><p>Jo Bell said that the bridge is closed.</p></article></body></html>");
        write("empty.txt", "");

        assertThat(OnRecord.execute(screen.terminal(), "run", folder.toString()))
                .as(screen.err())
                .isZero();

        assertThat(screen.out().lines())
                .anyMatch(line -> line.matches("Mira Santos +direct +“The harbour opens in June,” +the harbour é.txt"))
                .anyMatch(line -> line.matches("Jo Bell +indirect +.*the bridge is closed +bridge.html"))
                .anyMatch(line -> line.matches("Rejected: empty.txt: .{10,}"))
                .contains("2 claims by 2 sources in 2 articles, 1 rejected.", "Ask more:");
        assertThat(screen.err()).isEqualTo("Finding who said what: 3 of 3\n");
    }

    @Test
    void theSampleArticlesGiveTheSameClaimsWithACloudAndWithout() throws Exception {
        var samples = Path.of("..", "events", "articles");

        assertThat(OnRecord.execute(screen.terminal(), "run", samples.toString()))
                .as(screen.err())
                .isZero();

        var extracted = new Screen(false);
        assertThat(OnRecord.execute(extracted.terminal(), "extract", samples.toString()))
                .isZero();
        var claims = claims(extracted);
        assertThat(claims).isGreaterThan(20);
        assertThat(screen.out()).contains(claims + " claims by ");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static int claims(Screen extracted) throws IOException {
        var claims = 0;
        for (var line : extracted.out().lines().toList()) {
            claims += MAPPER.readTree(line).get("claims").size();
        }
        return claims;
    }
}
