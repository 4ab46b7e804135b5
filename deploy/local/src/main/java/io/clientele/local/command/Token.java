package io.clientele.local.command;

import io.clientele.local.home.BearerToken;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "token", description = "Prints an administrator's bearer token, valid for twelve hours.")
public final class Token implements Callable<Integer> {

    private final Place place;

    public Token(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException {
        place.say(BearerToken.ofAdmin(place.secrets(), Instant.now(), Duration.ofHours(12)));
        return 0;
    }
}
