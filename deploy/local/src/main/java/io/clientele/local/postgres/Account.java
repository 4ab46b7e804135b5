package io.clientele.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Under which account PostgreSQL runs: it refuses root, so root lends it another face. */
enum Account {

    /** As whoever we are. */
    OURSELVES(List.of()),
    /** As nobody in a user namespace of its own, in which our files look like nobody's. */
    NAMESPACE(List.of("unshare", "-U")),
    /**
     * As the real nobody, who may read everything and owns the data; where user namespaces are off. Without the bit,
     * access(2), which PostgreSQL asks about its programs, forgets what nobody may.
     */
    NOBODY(List.of(
            "setpriv",
            "--reuid",
            "65534",
            "--regid",
            "65534",
            "--clear-groups",
            "--securebits=+no_setuid_fixup",
            "--inh-caps=+dac_override,+dac_read_search",
            "--ambient-caps=+dac_override,+dac_read_search"));

    private final List<String> prefix;

    Account(List<String> prefix) {
        this.prefix = prefix;
    }

    /** @throws IOException with a sentence for the user, if root can lend no face on this machine */
    static Account choose() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        if (NOBODY.works()) {
            return NOBODY;
        }
        throw new IOException(
                "PostgreSQL does not run as root, and this machine has neither user namespaces nor setpriv: "
                        + "start Clientele as an ordinary user");
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** The data's owner must be who runs the server. */
    void own(Path folder) throws IOException {
        if (this != OURSELVES) {
            Files.setAttribute(folder, "unix:uid", owner());
            Files.setAttribute(folder, "unix:gid", owner());
        }
    }

    /** Data is another's after a start under another account, or where user namespaces have come or gone. */
    boolean owns(Path folder) throws IOException {
        return this == OURSELVES || Files.getAttribute(folder, "unix:uid").equals(owner());
    }

    private int owner() {
        return this == NOBODY ? 65534 : 0;
    }

    private boolean works() {
        try {
            return new ProcessBuilder(command(List.of("true")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
