package dev.reelay.generator.start;

import dev.reelay.generator.openapi.ApiOutline;
import dev.reelay.generator.openapi.ApiOutline.Kind;
import dev.reelay.generator.openapi.ApiOutline.Operation;
import dev.reelay.generator.openapi.source.SpecException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the project of a new provider from a vendor's own OpenAPI documents. */
@Command(
        name = "new-provider",
        sortOptions = false,
        description =
                "Writes the project of a new provider from a vendor's own OpenAPI file: its pom, a draft of its mapping"
                        + " and a first test.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the project is written", "2:something has to be said or mended first; nothing is written"})
public final class NewProvider implements Callable<Integer> {
    private static final List<String> NO_NAMES = List.of("openapi", "swagger", "api", "spec", "schema", "index", "");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description =
                    "What users choose the provider by: small letters, digits and hyphens; by default the file's name.")
    private @Nullable String id;

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "The Java package; by default dev.example and the id.")
    private @Nullable String javaPackage;

    @Option(
            names = "--submit",
            paramLabel = "POST:PATH",
            description = "The operation that submits a generation; by default the likeliest.")
    private @Nullable String submit;

    @Option(
            names = "--get",
            paramLabel = "GET:PATH",
            description = "The operation that asks for one generation; by default the likeliest.")
    private @Nullable String get;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder to write, new or empty; by default reelay- and the id.")
    private @Nullable Path output;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this text.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "The vendor's OpenAPI 3.0 or 3.1: YAML, JSON, or the Markdown pages of an export, one or several.")
    private List<Path> files = List.of();

    private NewProvider() {}

    /** Runs the command, and exits with its code. */
    public static void main(String... arguments) {
        Charset terminal = Charset.defaultCharset();
        System.exit(run(
                new PrintWriter(System.out, true, terminal), new PrintWriter(System.err, true, terminal), arguments));
    }

    /** Runs the command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new NewProvider())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof SpecException) && !(failure instanceof IOException)) {
                        throw failure;
                    }
                    err.println("new-provider: " + plain(message(failure)));
                    return CommandLine.ExitCode.USAGE;
                })
                .execute(arguments);
    }

    private static String message(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return failure.getMessage() + ": there is no such file";
        }
        return failure instanceof FileAlreadyExistsException
                ? failure.getMessage() + " is no folder: choose another one with --output"
                : String.valueOf(failure.getMessage());
    }

    @Override
    public Integer call() throws IOException {
        Names names = names();
        ApiOutline api = ApiOutline.read(files, names.api());
        Choice choice = new Choice(api);
        Operation submits = choice.submit(submit);
        Operation gets = choice.get(get, submits);
        Path folder = output == null ? Path.of(names.artifact()) : output;
        Project project = new Project(folder, names);
        List<Path> copies = project.copy(files, api.files());
        List<Operation> undescribed = Stream.of(submits, gets)
                .filter(Objects::nonNull)
                .filter(one -> api.answered(one.answer()) == null
                        || (one.body() != null && one.body().kind() == Kind.ANY))
                .toList();
        Draft draft = draft(project, copies, names, api, submits, gets, undescribed);
        MappingText mapping = new MappingText(names, draft);
        project.writePom(copies);
        project.writeJava("main", names.mapping(), mapping.provider());
        if (draft.accepted() != draft.answer()) {
            project.writeJava("main", names.accepted(), mapping.accepted());
        }
        ReadDraft file = draft.file();
        if (file != null) {
            project.writeJava("main", names.file(), mapping.file(file));
        }
        project.writeJava("test", names.test(), new TestText(names, draft).text());
        report(folder, names, draft, undescribed);
        return CommandLine.ExitCode.OK;
    }

    private Names names() {
        String first = String.valueOf(files.get(0).getFileName());
        String name = id == null
                ? first.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "")
                : id;
        if (id == null && (NO_NAMES.contains(name) || !Character.isLetter(name.charAt(0)))) {
            throw new SpecException(first + " gives the provider no name: say one with --id");
        }
        return new Names(name, javaPackage == null ? "dev.example." + name.replace("-", "") : javaPackage);
    }

    /** Reads the copies again, as the build will, with what the overlay describes. */
    private static Draft draft(
            Project project,
            List<Path> copies,
            Names names,
            ApiOutline before,
            Operation submits,
            @Nullable Operation gets,
            List<Operation> undescribed)
            throws IOException {
        ApiOutline api = before;
        for (Path copy : copies) {
            project.writeOverlay(copy, before, copies.size() == 1 ? undescribed : List.of());
        }
        if (!undescribed.isEmpty()) {
            try {
                api = ApiOutline.read(copies, names.api());
            } catch (SpecException e) {
                project.removeOverlay(copies.get(0));
                project.writeOverlay(copies.get(0), before, List.of());
            }
        }
        Operation submit = same(api, submits);
        return new Draft(api, submit, gets == null ? null : same(api, gets));
    }

    private static Operation same(ApiOutline api, Operation before) {
        return api.operations().stream()
                .filter(one ->
                        one.method().equals(before.method()) && one.path().equals(before.path()))
                .findFirst()
                .orElse(before);
    }

    private void report(Path folder, Names names, Draft draft, List<Operation> undescribed) {
        PrintWriter out = spec.commandLine().getOut();
        Operation asks = draft.get();
        out.println(plain("submits with " + draft.submit().method() + " "
                + draft.submit().path() + (asks == null ? "" : ", asks with " + asks.method() + " " + asks.path())));
        out.println(folder + ": a draft of the provider " + names.id() + "; what to decide is in " + names.mapping()
                + ".java");
        for (Operation one : undescribed) {
            out.println(plain("to decide: the specification does not say what " + one.method() + " " + one.path()
                    + " takes or answers; describe it in the overlay"));
        }
        draft.open().forEach(one -> out.println(plain("to decide: " + one)));
        out.println("next: cd " + folder + " && mvn verify");
    }

    /** What a stranger wrote moves no cursor. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", "?");
    }
}
