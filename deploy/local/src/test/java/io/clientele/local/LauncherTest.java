package io.clientele.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.local.command.Place;
import io.clientele.local.home.Home;
import io.clientele.local.home.HomeLock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    private record Outcome(int status, String out, String err) {}

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            import nothing.csv --mapping nothing.json | There is no file nothing.csv that can be read.
            token                                     | Nothing is here yet: start with ./clientele up.
            backup all.tar.gz                         | Nothing is here yet: start with ./clientele up.
            restore nothing.tar.gz                    | There is no file nothing.tar.gz that can be read.
            demo                                      | Clientele does not run: start it with ./clientele up.
            demo --as zoo                             | The demo knows one kind of business: photo.
            up --port-base 80                         | Ports start between 1024 and 65530, not at 80.
            logs kitchen                              | There is no log of kitchen: it is profile, segmentation, \
            outreach, postgres or launcher.
            """, delimiter = '|')
    void whatCannotBeDoneIsSaidInOneSentence(String command, String sentence) {
        var outcome = run(command.split(" "));

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err().strip()).isEqualTo(sentence);
    }

    @Test
    void nothingRunsAtFirst() {
        assertThat(run("status").status()).isEqualTo(1);
        assertThat(run("down")).satisfies(outcome -> {
            assertThat(outcome.status()).isZero();
            assertThat(outcome.out().strip()).isEqualTo("Clientele does not run.");
        });
    }

    @Test
    void whoAsksForHelpGetsIt() {
        for (var asked : List.of(run("help"), run("--help"), run())) {
            assertThat(asked.out() + asked.err()).contains("Usage: ./clientele", "restore", "CLIENTELE_HOME");
        }
        assertThat(run("help").status()).isZero();
        assertThat(run("help", "up").out()).contains("--port-base");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open", "up --fast", "up --port-base abc", "import", "token now"})
    void whatIsNotUnderstoodIsAnsweredWithTheUsage(String command) {
        var outcome = run(command.isEmpty() ? new String[0] : command.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).containsAnyOf("Usage: ./clientele", "Did you mean");
    }

    @Test
    void aHomeThatCannotBeIsSaid() throws IOException {
        Files.writeString(folder.resolve(".clientele"), "a letter");

        assertThat(run("up").err().strip())
                .isEqualTo(folder.resolve(".clientele") + " is in the way: it is no folder.");
    }

    @Test
    void aBusyPortIsSaidBeforeAnythingStarts() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var outcome = run("up", "--port-base", Integer.toString(taken.getLocalPort()));

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err()).contains("Port " + taken.getLocalPort() + " is taken by", "--port-base");
        }
        assertThat(home().hasData()).isFalse();
    }

    @Test
    void aSecondUpSaysThatOneRuns() throws IOException {
        try (var first = HomeLock.take(home().prepared())) {
            assertThat(run("up").err()).contains("already runs", "./clientele down");
        }
    }

    @Test
    void resetAsksWhereNobodyAnswers() throws IOException {
        home().prepared();

        assertThat(run("reset").err()).contains("This deletes all", "--yes");
        assertThat(home().folder()).exists();

        assertThat(run("reset", "--yes").status()).isZero();
        assertThat(home().folder()).doesNotExist();
    }

    @Test
    void resetLeavesWhatIsNotOurs() throws IOException {
        home().prepared();
        var letter = Files.writeString(home().folder().resolve("letter.txt"), "Dear Ada");

        assertThat(run("reset", "--yes").status()).isZero();

        assertThat(home().folder()).isDirectoryContaining(file -> file.equals(letter));
        assertThat(home().parts()).isEmpty();
    }

    private Home home() {
        return new Home(folder.resolve(".clientele"));
    }

    private Outcome run(String... command) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        var place = Place.of(folder, Map.of(), new PrintStream(out, true));
        var status = Launcher.commandLine(place)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(command);
        return new Outcome(status, out.toString(), err.toString());
    }
}
