package io.clientele.profile.activity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiConsumer;

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
        each(events, Meaning::draw);
    }

    /** These events are gone, and so is what followed from them. */
    public void undraw(List<Event> events) {
        each(events, Meaning::undraw);
    }

    private void each(List<Event> events, BiConsumer<Meaning, List<Event>> what) {
        for (var meaning : all) {
            var understood = events.stream()
                    .filter(event -> meaning.events().contains(event.name()))
                    .toList();
            if (!understood.isEmpty()) {
                what.accept(meaning, understood);
            }
        }
    }
}
