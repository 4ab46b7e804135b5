package io.clientele.local.home;

import io.clientele.local.process.ProcessMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * The launcher that keeps a home's suite running, as it wrote itself down.
 *
 * @param catcher whether mail goes to the catcher, not to a relay
 * @param ready whether it has started all there is
 */
public record Running(ProcessMark launcher, Ports ports, boolean catcher, boolean ready) {

    public static Running ourselves(Ports ports, boolean catcher) {
        return new Running(ProcessMark.of(ProcessHandle.current()), ports, catcher, false);
    }

    public static Optional<Running> at(Home home) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file(home))) {
            properties.load(in);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
        var mark = properties.getProperty("launcher", "0 0").split(" ");
        return Optional.of(new Running(
                        new ProcessMark(Long.parseLong(mark[0]), Long.parseLong(mark[1])),
                        new Ports(Integer.parseInt(properties.getProperty("port.base"))),
                        Boolean.parseBoolean(properties.getProperty("catcher")),
                        Boolean.parseBoolean(properties.getProperty("ready"))))
                .filter(running -> running.launcher().alive().isPresent());
    }

    /** @throws Refusal if nothing runs */
    public static Running mustBeAt(Home home) throws IOException {
        return at(home).orElseThrow(() -> new Refusal("Clientele does not run: start it with ./clientele up."));
    }

    public Running nowReady() {
        return new Running(launcher, ports, catcher, true);
    }

    public void writeTo(Home home) throws IOException {
        var properties = new Properties();
        properties.setProperty("launcher", launcher.toString());
        properties.setProperty("port.base", Integer.toString(ports.base()));
        properties.setProperty("catcher", Boolean.toString(catcher));
        properties.setProperty("ready", Boolean.toString(ready));
        var whole = home.folder().resolve("running.new");
        try (var out = Files.newBufferedWriter(whole)) {
            properties.store(out, null);
        }
        Files.move(whole, file(home), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public static void forget(Home home) throws IOException {
        Files.deleteIfExists(file(home));
    }

    private static Path file(Home home) {
        return home.folder().resolve("running.properties");
    }
}
