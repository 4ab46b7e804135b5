package io.clientele.local.command;

import io.clientele.local.home.Refusal;
import io.clientele.local.home.Running;
import io.clientele.local.process.ProcessMark;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same as staying, in a process of its own whose words are repeated here until all are ready. */
final class Background {

    private final Place place;
    private final Path log;

    Background(Place place) {
        this.place = place;
        this.log = place.home().log("launcher");
    }

    int start(int portBase, boolean empty) throws IOException, InterruptedException {
        if (Running.at(place.home()).isPresent()) {
            throw new Refusal("Clientele already runs from " + place.home().folder()
                    + ": ./clientele status shows it, ./clientele down stops it.");
        }
        var launcher = new ProcessBuilder(command(portBase, empty))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        var mark = ProcessMark.of(launcher.toHandle());
        try (var words = new RandomAccessFile(log.toFile(), "r")) {
            while (launcher.isAlive() && !isReady(mark)) {
                repeat(words);
                Thread.sleep(50);
            }
            repeat(words);
        }
        return launcher.isAlive() ? 0 : 1;
    }

    /** Deaf to this terminal's Ctrl-C and closing. */
    private static List<String> command(int portBase, boolean empty) {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.clientele.local.Launcher"));
        command.addAll(List.of("up", "--port-base", Integer.toString(portBase)));
        if (empty) {
            command.add("--empty");
        }
        return command;
    }

    private boolean isReady(ProcessMark launcher) throws IOException {
        return Running.at(place.home())
                .filter(running -> running.ready() && running.launcher().pid() == launcher.pid())
                .isPresent();
    }

    private void repeat(RandomAccessFile words) throws IOException {
        var left = new byte[(int) (words.length() - words.getFilePointer())];
        words.readFully(left);
        place.out().print(new String(left, StandardCharsets.UTF_8));
        place.out().flush();
    }
}
