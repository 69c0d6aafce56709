package io.onrecord.infra;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Keeps an embedded cloud running until it is interrupted. */
@Command(
        name = "up",
        description =
                "Starts a cloud with a page to look at it, for the AWS command line too, and keeps both until Ctrl-C.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  infra/onrecord up",
            "  infra/onrecord up --data ~/on-record        what is uploaded and found is there again next time",
            "  infra/onrecord up --host 0.0.0.0            for callers in containers, as with sam local invoke"
        })
final class UpCommand implements Callable<Integer> {

    @Option(names = "--s3-port", paramLabel = "PORT", description = "Default: 4566. 0 takes any that is free.")
    private int s3Port = 4566;

    @Option(names = "--dynamodb-port", paramLabel = "PORT", description = "Default: 8000. 0 takes any that is free.")
    private int dynamoDbPort = 8000;

    @Option(names = "--page-port", paramLabel = "PORT", description = "Default: 8080. 0 takes any that is free.")
    private int pagePort = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Listen at this address. Default: 127.0.0.1, which only this machine reaches.")
    private String host = CloudSettings.LOOPBACK;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep objects and items in this folder. Default: in memory, gone at the end.")
    private @Nullable Path data;

    private final Terminal terminal;

    UpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        var chosen = port("--page-port", pagePort);
        var opened = new Resources();
        var cloud = opened.add(EmbeddedCloud.start(settings(), new Announcements(terminal)));
        var page = page(cloud, chosen, opened);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(opened), "stop"));
        terminal.out().println("The page is at " + page.address());
        Welcome.lines(cloud.endpoints(), storage()).forEach(terminal.out()::println);
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private LocalPage page(EmbeddedCloud cloud, int port, Resources opened) {
        try {
            return opened.add(LocalPage.start(cloud, host, port));
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void stop(Resources opened) {
        terminal.err().println("Stopping.");
        opened.close();
    }

    private CloudSettings settings() {
        if (new InetSocketAddress(host, 0).isUnresolved()) {
            throw new UserError(
                    "--host needs an address of this machine, such as 127.0.0.1 or 0.0.0.0, got " + host + ".");
        }
        return new CloudSettings(host, port("--s3-port", s3Port), port("--dynamodb-port", dynamoDbPort), storage());
    }

    private static int port(String option, int port) {
        if (port < 0 || port > 65_535) {
            throw new UserError(option + " needs a number from 0 to 65535, got " + port + ".");
        }
        return port;
    }

    private Storage storage() {
        return Storage.of(data);
    }
}
