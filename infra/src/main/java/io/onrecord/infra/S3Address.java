package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Objects of a bucket whose keys begin alike.
 *
 * @param prefix of the keys, "" for all
 */
record S3Address(String bucket, String prefix) {

    private static final Pattern FORM = Pattern.compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/(.*))?");

    /** @throws UserError if it is none */
    static S3Address parse(String text) {
        var address = FORM.matcher(text);
        if (!address.matches()) {
            throw new UserError("Give an address like s3://bucket/prefix, not " + text + ".");
        }
        return new S3Address(address.group(1), address.group(2) == null ? "" : address.group(2));
    }

    /**
     * Where a replay of it notes how far it has come.
     *
     * @param work what the replay does with it, and where: another has another file
     */
    Path stateFile(String work) {
        var home = System.getenv().getOrDefault("XDG_STATE_HOME", "");
        var states = home.isEmpty() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(home);
        var name = UUID.nameUUIDFromBytes((this + " " + work).getBytes(UTF_8));
        return states.resolve("on-record").resolve("replay-" + bucket + '-' + name + ".json");
    }
}
