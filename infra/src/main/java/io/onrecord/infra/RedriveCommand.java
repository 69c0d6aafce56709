package io.onrecord.infra;

import io.onrecord.infra.FailedQueue.Message;
import io.onrecord.infra.Worker.WorkFailure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends events again that failed for good. */
@Command(
        name = "redrive",
        description =
                "Sends events of the queue of failed events to the function again. What succeeds leaves the queue.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Each event goes to the function that failed on it, unless --function or --table name another. What fails again",
            "is named, stays in the queue, and makes the exit code 1.",
            "",
            "Examples:",
            "  infra/onrecord redrive --list https://sqs.eu-central-1.amazonaws.com/123456789012/my-stack-FailedEvents-1A2B",
            "  infra/onrecord redrive --rate 2 https://sqs.eu-central-1.amazonaws.com/123456789012/my-stack-FailedEvents-1A2B"
        })
final class RedriveCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUEUE-URL", description = "The stack's output FailedEventsUrl.")
    private String url = "";

    @Mixin
    private WorkerOptions work = new WorkerOptions();

    @Option(names = "--list", description = "Only say what waits there, and why it failed.")
    private boolean listOnly;

    private final Terminal terminal;
    private final Map<String, Worker> workers = new HashMap<>();

    RedriveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        var pace = work.pace();
        var queue = new FailedQueue(work.aws(), url);
        var size = queue.size();
        if (size == 0) {
            terminal.out().println("No event waits there.");
            return ExitCode.OK;
        }
        return listOnly ? list(queue) : redrive(queue, pace, size);
    }

    private int list(FailedQueue queue) {
        var seen = new LinkedHashMap<String, Message>();
        try {
            for (var messages = queue.receive(); !messages.isEmpty(); messages = queue.receive()) {
                messages.forEach(message -> seen.put(message.id(), message));
            }
            seen.values().forEach(this::show);
        } finally {
            seen.values().forEach(queue::giveBack);
        }
        return ExitCode.OK;
    }

    private void show(Message message) {
        var failed = FailedEvent.of(message.body());
        terminal.out().println(message.id() + " " + ClaimWords.oneLine(failed.why() + " " + failed.event()));
    }

    private int redrive(FailedQueue queue, Pace pace, int size) throws InterruptedException {
        var failures = new LinkedHashMap<String, String>();
        var done = new HashSet<String>();
        // Whatever ends this, nobody would see these for twenty minutes.
        var taken = new LinkedHashMap<String, Message>();
        try (var progress = new Progress(terminal, "Sending again", size)) {
            for (var messages = queue.receive(); !messages.isEmpty(); messages = queue.receive()) {
                messages.forEach(message -> taken.put(message.id(), message));
                for (var message : messages) {
                    pace.await();
                    try {
                        handle(FailedEvent.of(message.body()));
                        queue.delete(message);
                        taken.remove(message.id());
                        done.add(message.id());
                    } catch (WorkFailure e) {
                        failures.put(message.id(), String.valueOf(e.getMessage()));
                    }
                    progress.step();
                }
            }
        } finally {
            taken.values().forEach(queue::giveBack);
        }
        terminal.out().println("Sent again: " + done.size() + ".");
        failures.forEach((message, why) -> terminal.err().println("Failed: " + message + ": " + why));
        return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** A queue's answer names what failed. */
    private void handle(FailedEvent failed) throws WorkFailure {
        var answer = worker(failed).handle(failed.event());
        if (answer.contains("\"itemIdentifier\"")) {
            throw new WorkFailure("The function failed on messages of it: " + answer);
        }
    }

    private Worker worker(FailedEvent failed) {
        return workers.computeIfAbsent(
                failed.function(), function -> work.worker().orElseGet(() -> deployed(function)));
    }

    private Worker deployed(String function) {
        if (function.isEmpty()) {
            throw new UserError("A message does not say which function failed. Name it with --function.");
        }
        return new DeployedFunction(work.aws(), function);
    }
}
