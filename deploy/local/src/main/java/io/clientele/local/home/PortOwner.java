package io.clientele.local.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which process listens on a port, where the system tells (Linux, and only what this user may see). */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    static String describe(int port) {
        return inode(port)
                .flatMap(PortOwner::holder)
                .map(process -> "process " + process.pid() + nameOf(process))
                .orElse("another program");
    }

    private static String nameOf(ProcessHandle process) {
        return process.info()
                .command()
                .map(program -> " (" + Path.of(program).getFileName() + ")")
                .orElse("");
    }

    /** In {@code /proc/net/tcp} a line is: number, local address:port in hex, remote, state, …, the socket's inode tenth. */
    private static Optional<String> inode(int port) {
        var suffix = String.format(Locale.ROOT, ":%04X", port);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(file -> lines(Path.of(file)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && fields[1].endsWith(suffix) && fields[3].equals(LISTENING))
                .map(fields -> fields[9])
                .findFirst();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notHere) {
            return List.of();
        }
    }

    private static Optional<ProcessHandle> holder(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process, "socket:[" + inode + "]"))
                .findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var open = Files.newDirectoryStream(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            for (var descriptor : open) {
                if (socket.equals(Files.readSymbolicLink(descriptor).toString())) {
                    return true;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException goneOrNotOurs) {
            return false;
        }
        return false;
    }
}
