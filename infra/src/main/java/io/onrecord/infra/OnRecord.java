package io.onrecord.infra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line. Its exit code is 0 if all went well, 1 if something did not, and 2 if it cannot do what it was
 * asked; then one line says what to do.
 */
@Command(
        name = "infra/onrecord",
        description = "Finds who said what in news articles, word for word.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  infra/onrecord run                      the sample articles, from upload to claims",
            "  infra/onrecord run article.txt folder   your own",
            "  infra/onrecord extract article.html     every detail as JSON, without any cloud",
            "  infra/onrecord up                       a cloud for aws s3 cp and aws dynamodb query"
        })
public final class OnRecord {

    private static final String[] HELP = {"--help"};

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where an error came from, and the warnings of the embedded servers.")
    private boolean debug;

    private final Terminal terminal;

    private OnRecord(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        System.exit(execute(Terminal.of(System.getenv()), arguments));
    }

    /** Does what the arguments say and gives the exit code. Without arguments it says what there is to do. */
    static int execute(Terminal terminal, String... arguments) {
        return new OnRecord(terminal).commandLine(arguments).execute(arguments.length == 0 ? HELP : arguments);
    }

    private CommandLine commandLine(String... arguments) {
        var line = new CommandLine(this);
        wanted(arguments).forEach(command -> line.addSubcommand(command.get()));
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(terminal.width())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((failure, rejected) -> misused(failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    }

    /**
     * Only the command that is named, or all where none is: a command is read with all that its fields and methods
     * name, and those of some name the whole AWS SDK.
     */
    private List<Supplier<Object>> wanted(String... arguments) {
        var commands = commands();
        return Stream.of(arguments)
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .flatMap(name -> Optional.ofNullable(commands.get(name)))
                .map(List::of)
                .orElseGet(() -> List.copyOf(commands.values()));
    }

    /** By name, in the order in which help lists them. */
    private Map<String, Supplier<Object>> commands() {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("run", () -> new RunCommand(terminal));
        commands.put("up", () -> new UpCommand(terminal));
        commands.put("query", () -> new QueryCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("article", () -> new ArticleCommand(terminal));
        commands.put("extract", () -> new ExtractCommand(terminal));
        commands.put("eval", () -> new EvalCommand(terminal));
        commands.put("replay", () -> new ReplayCommand(terminal));
        commands.put("redrive", () -> new RedriveCommand(terminal));
        return commands;
    }

    private int execute(ParseResult parsed) {
        QuietLogs.apply(debug);
        return new RunLast().execute(parsed);
    }

    private int misused(ParameterException failure) {
        var command = failure.getCommandLine().getCommandSpec().qualifiedName();
        complain(failure.getMessage() + ". " + suggestion(failure) + "See " + command + " --help.", failure);
        return CommandLine.ExitCode.USAGE;
    }

    private static String suggestion(ParameterException failure) {
        return failure instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream()
                        .findFirst()
                        .map(name -> "Did you mean " + name + "? ")
                        .orElse("")
                : "";
    }

    private int failed(Exception failure) {
        if (failure instanceof UserError error) {
            complain(error.advice(), failure);
            return CommandLine.ExitCode.USAGE;
        }
        complain(
                "Something is broken: " + failure + (debug ? "" : ". Run it again with --debug to see where."),
                failure);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private void complain(String message, Exception failure) {
        terminal.err().println("onrecord: " + ClaimWords.oneLine(message));
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
    }
}
