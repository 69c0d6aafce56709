package io.onrecord.infra;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven built, and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (var resource = Version.class.getResourceAsStream("version.properties")) {
            if (resource == null) {
                throw new IOException("version.properties is missing from the class path");
            }
            properties.load(resource);
        }
        return new String[] {
            "onrecord " + properties.getProperty("version") + " (Java " + System.getProperty("java.version") + ")"
        };
    }
}
