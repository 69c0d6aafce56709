package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What template.yaml says of the function, so that no test says it a second time. */
final class SamTemplate {

    static final Path FILE = Path.of("..", "template.yaml");

    private SamTemplate() {}

    static String handler() {
        return function("Handler");
    }

    /** In MB. */
    static int memory() {
        return Integer.parseInt(function("MemorySize"));
    }

    /** This machine's processor, as the template's parameter calls it: containers for another do not run here. */
    static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x86_64";
    }

    /** The archive that is deployed. */
    static Path archive() {
        var archive = Path.of("..").resolve(function("CodeUri"));
        assertThat(archive).as("the package, which mvn package makes").isRegularFile();
        return archive;
    }

    /** The template, with the archive of both its functions at another address. */
    static String withArchiveAt(String address) {
        var stated = "CodeUri: " + function("CodeUri") + "\n";
        assertThat(text()).contains(stated);
        return text().replace(stated, "CodeUri: " + address + "\n");
    }

    private static String function(String property) {
        var value = read(text()).at("/Resources/ArticleFunction/Properties/" + property);
        assertThat(value.isValueNode()).as("%s of the function", property).isTrue();
        return value.asText();
    }

    private static JsonNode read(String yaml) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(yaml);
        } catch (IOException e) {
            throw new AssertionError("The template must be readable: " + FILE, e);
        }
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new AssertionError("The template must be there: " + FILE, e);
        }
    }
}
