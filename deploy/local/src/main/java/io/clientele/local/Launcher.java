package io.clientele.local;

import io.clientele.local.command.BackUp;
import io.clientele.local.command.DemoData;
import io.clientele.local.command.Down;
import io.clientele.local.command.ImportFile;
import io.clientele.local.command.Logs;
import io.clientele.local.command.Place;
import io.clientele.local.command.Reset;
import io.clientele.local.command.Restore;
import io.clientele.local.command.Status;
import io.clientele.local.command.Token;
import io.clientele.local.command.Up;
import io.clientele.local.home.Refusal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Turns customers into clients. */
@Command(
        name = "./clientele",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        version = "Clientele 1.0.0",
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns customers into clients.",
        footer = {
            "",
            "Besides: test runs every test, bench [name] measures, native builds native executables.",
            "CLIENTELE_HOME, .clientele unless set, holds everything that is written."
        })
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws URISyntaxException {
        System.exit(
                commandLine(Place.of(sources(), System.getenv(), System.out)).execute(arguments));
    }

    static CommandLine commandLine(Place place) {
        return new CommandLine(new Launcher())
                .addSubcommand(new Up(place))
                .addSubcommand(new Down(place))
                .addSubcommand(new Status(place))
                .addSubcommand(new Token(place))
                .addSubcommand(new Reset(place))
                .addSubcommand(new Logs(place))
                .addSubcommand(new ImportFile(place))
                .addSubcommand(new DemoData(place))
                .addSubcommand(new BackUp(place))
                .addSubcommand(new Restore(place))
                .addSubcommand(new CommandLine.HelpCommand())
                .setExecutionExceptionHandler(Launcher::explain);
    }

    /** What we refuse is one sentence; what surprises us is shown whole. */
    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult said) {
        switch (problem) {
            case Refusal refusal -> command.getErr().println(refusal.getMessage());
            case IOException broken -> command.getErr().println(Explanation.of(broken));
            default -> problem.printStackTrace(command.getErr());
        }
        return 1;
    }

    /** Our jar lies in deploy/local/target of the checkout. */
    private static Path sources() throws URISyntaxException {
        var ours = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ours.resolve("../../../..").normalize();
    }
}
