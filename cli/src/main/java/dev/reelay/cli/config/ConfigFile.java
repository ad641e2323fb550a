package dev.reelay.cli.config;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the configuration file. */
public final class ConfigFile {
    private ConfigFile() {}

    /**
     * Reads the file that {@code REELAY_CONFIG} names, or {@code reelay/config.toml} in the user's configuration folder if
     * it is there.
     *
     * @throws CommandFailure if it cannot be read, or says something that nobody understands
     */
    public static Config read(Session session) {
        String named = session.variable("REELAY_CONFIG");
        Path file = named == null ? usual(session) : session.folder().resolve(named);
        if (file == null || (named == null && !Files.exists(file))) {
            return Config.EMPTY;
        }
        try {
            return new ConfigReader(file.toString()).read(Files.readString(file));
        } catch (IOException e) {
            throw new CommandFailure(
                    ErrorKind.INVALID_REQUEST,
                    "the configuration file " + file + " cannot be read: " + why(file, e) + "; mend it"
                            + (named == null ? "" : ", or unset REELAY_CONFIG"),
                    e);
        }
    }

    private static String why(Path file, IOException thrown) {
        if (thrown instanceof CharacterCodingException) {
            return "it is no UTF-8 text";
        }
        if (thrown instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (thrown instanceof AccessDeniedException) {
            return "this user may not read it";
        }
        return Files.isDirectory(file) ? "it is a folder" : "reading it failed";
    }

    private static @Nullable Path usual(Session session) {
        String folder = session.variable("XDG_CONFIG_HOME");
        String home = session.variable("HOME");
        if (folder != null) {
            return Path.of(folder, "reelay", "config.toml");
        }
        return home == null ? null : Path.of(home, ".config", "reelay", "config.toml");
    }
}
