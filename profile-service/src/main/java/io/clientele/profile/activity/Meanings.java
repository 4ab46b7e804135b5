package io.clientele.profile.activity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Everybody who draws something from events. */
@ApplicationScoped
public class Meanings {

    private final List<Meaning> all;

    Meanings(@All List<Meaning> all) {
        this.all = all;
    }

    /** Notes what is wrong with the properties of an event that somebody understands. */
    public void check(String event, Properties properties) {
        all.stream()
                .filter(meaning -> meaning.events().contains(event))
                .forEach(meaning -> meaning.check(event, properties));
    }

    void draw(List<Event> events) {
        for (var meaning : all) {
            var understood = events.stream()
                    .filter(event -> meaning.events().contains(event.name()))
                    .toList();
            if (!understood.isEmpty()) {
                meaning.draw(understood);
            }
        }
    }
}
