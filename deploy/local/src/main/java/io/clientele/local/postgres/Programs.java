package io.clientele.local.postgres;

import io.clientele.local.process.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs, run under the account that it accepts. */
record Programs(Path home, Account account, Path output) {

    /** @throws IOException with what the program said, if it failed */
    void must(String what, String program, String... arguments) throws IOException {
        if (run(program, arguments) != 0) {
            throw new IOException("PostgreSQL could not " + what + "; it said: " + lastLinesOf(output));
        }
    }

    /** Output goes to a file: a server that inherits a pipe would keep its reader waiting. */
    int run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(account.command(command))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + program + " ran", stopped);
        }
    }

    static String lastLinesOf(Path file) throws IOException {
        return String.join("\n", Words.last(10, Words.of(file)));
    }
}
