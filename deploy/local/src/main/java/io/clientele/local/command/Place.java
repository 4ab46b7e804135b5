package io.clientele.local.command;

import io.clientele.local.home.Home;
import io.clientele.local.home.Refusal;
import io.clientele.local.home.Secrets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where a command runs: the checkout it belongs to, its home, its environment, and who reads what it says. */
public record Place(Path sources, Home home, Map<String, String> environment, PrintStream out) {

    public static Place of(Path sources, Map<String, String> environment, PrintStream out) {
        return new Place(sources, Home.of(environment, sources), environment, out);
    }

    void say(String line) {
        out.println(line);
    }

    /** Whether the environment names it: an empty value is none. */
    boolean says(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    boolean terminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    Secrets secrets() throws IOException {
        if (!Files.exists(home.secrets())) {
            throw new Refusal("Nothing is here yet: start with ./clientele up.");
        }
        return Secrets.of(home, environment);
    }
}
