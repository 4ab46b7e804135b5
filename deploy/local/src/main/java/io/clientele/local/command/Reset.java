package io.clientele.local.command;

import io.clientele.local.archive.Folders;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Stops the suite and deletes its data, secrets and clock.")
public final class Reset implements Callable<Integer> {

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    private final Place place;

    public Reset(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws Exception {
        var home = place.home();
        if (!Files.exists(home.folder())) {
            place.say("Nothing is there to be deleted.");
            return 0;
        }
        Confirmation.of("This deletes all that Clientele has in " + home.folder() + ".", yes);
        new Down(place).stop();
        for (var part : home.parts()) {
            Folders.delete(part);
        }
        try {
            Files.delete(home.folder());
        } catch (DirectoryNotEmptyException holdsOtherThings) {
            // which are not ours
        }
        place.say("All is deleted; ./clientele up starts anew.");
        return 0;
    }
}
