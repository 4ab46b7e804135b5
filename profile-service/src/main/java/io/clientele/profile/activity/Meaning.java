package io.clientele.profile.activity;

import java.util.List;
import java.util.Set;

/** What certain events mean beyond having happened. Each feature that draws something from them implements this. */
public interface Meaning {

    /** The names of the events that it understands. */
    Set<String> events();

    /** Notes all that is wrong with an event's properties: it is then rejected, and nothing of it is kept. */
    void check(String event, Properties properties);

    /**
     * Keeps what follows from these events, which are all of the names above, new, and in the order in which they came.
     * Called in the transaction that records them, with the profiles' rows locked.
     */
    default void draw(List<Event> events) {}

    /** The same when such events were never to have happened, and are gone; without their properties. */
    default void undraw(List<Event> events) {}
}
