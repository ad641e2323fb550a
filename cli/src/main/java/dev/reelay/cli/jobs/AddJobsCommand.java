package dev.reelay.cli.jobs;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.json.Json;
import dev.reelay.cli.option.DurationText;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.option.RequestOptions;
import dev.reelay.cli.relay.StoredPlace;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.jobs.Job;
import dev.reelay.jobs.JobStoreException;
import dev.reelay.jobs.NewJob;
import dev.reelay.jobs.VideoJobs;
import dev.reelay.provider.Capabilities;
import dev.reelay.stored.StoredForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Orders generations: stores them, and sends nothing. */
@Command(
        name = "add",
        description =
                "Orders generations: stores them, and sends nothing. 'reelay jobs run' does, and that costs money.")
final class AddJobsCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "PROMPT", description = "what to show; each prompt is a job")
    private List<String> prompts = new ArrayList<>();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description =
                    "a file with a request a line, as {\"prompt\":\"a cat\",\"aspectRatio\":\"16:9\",\"key\":\"order-17\"}")
    private @Nullable Path file;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "the order's own name: one that is there already is the same job")
    private @Nullable String key;

    @Option(
            names = "--deadline",
            paramLabel = "DURATION",
            converter = DurationText.class,
            description = "from when on a job is neither sent nor waited for, as 30m; default 1h")
    private Duration deadline = NewJob.DEFAULT_DEADLINE;

    @Mixin
    private final JobStore store;

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    @Mixin
    private final RequestOptions fields = new RequestOptions();

    AddJobsCommand(Session session) {
        this.session = session;
        this.store = new JobStore(session);
    }

    @Override
    public Integer call() {
        StoredPlace place = StoredPlace.of(relay, session);
        List<NewJob> orders = orders(place); // all of them are understood before the first is stored
        try (store) {
            VideoJobs jobs = store.open();
            List<Job> stored = new ArrayList<>();
            for (NewJob order : orders) {
                stored.add(jobs.submit(order));
            }
            JobOutput.print(stored, session);
            session.tell("reelay: " + stored.size() + (stored.size() == 1 ? " job is" : " jobs are")
                    + " stored, and nothing is sent yet; 'reelay jobs run' carries on what is stored");
        } catch (JobStoreException e) {
            throw store.unusable(e);
        }
        return 0;
    }

    private List<NewJob> orders(StoredPlace place) {
        if (prompts.isEmpty() == (file == null)) {
            throw CommandFailure.usage("give one or more prompts, or a --file of requests");
        }
        if (key != null && prompts.size() != 1) {
            throw CommandFailure.usage(
                    "--key names one job; give one prompt with it, or a \"key\" in each line of the file");
        }
        List<NewJob> orders = new ArrayList<>();
        for (String prompt : prompts) {
            orders.add(order(place, fields.submit(prompt, session.folder()), key));
        }
        if (file != null) {
            orders.addAll(ofFile(place, session.folder().resolve(file)));
        }
        return orders;
    }

    private List<NewJob> ofFile(StoredPlace place, Path path) {
        List<NewJob> orders = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(path);
        } catch (IOException e) {
            throw new CommandFailure(
                    ErrorKind.INVALID_REQUEST,
                    "--file: " + path + " cannot be read as UTF-8 text (" + e.getMessage() + ")",
                    e);
        }
        for (int line = 1; line <= lines.size(); line++) {
            if (!lines.get(line - 1).isBlank()) {
                try {
                    orders.add(ofLine(place, lines.get(line - 1)));
                } catch (IllegalArgumentException | CommandFailure e) {
                    throw new CommandFailure(
                            ErrorKind.INVALID_REQUEST,
                            "--file: line " + line + " of " + path + ": " + e.getMessage() + "; nothing was stored",
                            e);
                }
            }
        }
        if (orders.isEmpty()) {
            throw CommandFailure.usage("--file: " + path + " has no request in it");
        }
        return orders;
    }

    /** Reads a line: the request's members lie above what the options say. */
    private NewJob ofLine(StoredPlace place, String line) {
        Map<String, @Nullable Object> members = object(line);
        Object own = members.remove("key");
        if (own != null && !(own instanceof String)) {
            throw new IllegalArgumentException("\"key\" must be a text, and is " + own);
        }
        String prompt = String.valueOf(members.get("prompt"));
        Map<String, @Nullable Object> whole =
                object(StoredForm.write(fields.submit(prompt.isBlank() ? "-" : prompt, session.folder())));
        whole.remove("prompt");
        whole.putAll(members);
        return order(place, StoredForm.submitRequest(whole), (String) own);
    }

    private static Map<String, @Nullable Object> object(String json) {
        if (!(Json.read(json) instanceof Map<?, ?> said)) {
            throw new IllegalArgumentException("it is no JSON object, as {\"prompt\":\"a cat\"}");
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        said.forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }

    private NewJob order(StoredPlace place, SubmitRequest request, @Nullable String name) {
        Capabilities capabilities = place.speaks().capabilities();
        for (RequestField field : RequestField.values()) {
            if (field.of(request) != null && !capabilities.takes(Operation.SUBMIT, field)) {
                throw new CommandFailure(
                        ErrorKind.INVALID_REQUEST,
                        place.provider() + " takes no " + field.accessor() + ": leave it out, or order it elsewhere");
            }
        }
        try {
            NewJob job = NewJob.of(place.toString(), request).deadline(deadline);
            return name == null ? job : job.key(name);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, String.valueOf(e.getMessage()), e);
        }
    }
}
