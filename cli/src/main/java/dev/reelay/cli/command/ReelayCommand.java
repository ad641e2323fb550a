package dev.reelay.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all commands. Alone it does nothing. */
@Command(
        name = "reelay",
        description = "Makes videos at video-generation relays, and never pays twice.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = ReelayCommand.Version.class,
        commandListHeading = "%nCommands:%n")
public final class ReelayCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "no command given; there are: "
                        + String.join(", ", spec.subcommands().keySet()));
    }

    /** The version, as the jar's manifest says it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = Version.class.getPackage().getImplementationVersion();
            return new String[] {"reelay " + (version == null ? "(not packaged)" : version)};
        }
    }
}
