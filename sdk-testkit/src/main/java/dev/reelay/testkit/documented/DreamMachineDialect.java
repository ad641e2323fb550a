package dev.reelay.testkit.documented;

import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Route;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.script.Exchange;
import java.util.List;

/** The dreammachine protocol as RixAPI speaks it: submit and get, and nothing else. */
public final class DreamMachineDialect implements Dialect {
    /** The dialect of RixAPI. */
    public static final DreamMachineDialect RIXAPI = new DreamMachineDialect();

    private static final List<Route> ROUTES = List.of(
            new Route("POST", "/dream-machine/v1/generations", Exchange.SUBMIT),
            new Route("GET", "/dream-machine/v1/generations/{id}", Exchange.GET));

    private DreamMachineDialect() {}

    @Override
    public String providerId() {
        return "dreammachine";
    }

    @Override
    public List<Route> routes() {
        return ROUTES;
    }

    @Override
    public Answer accepted(Task task) {
        return new Answer(201, Submitted.queued(task).toMap());
    }

    @Override
    public Answer one(Task task) {
        return Answer.ok(Flat.of(task).toMap());
    }
}
