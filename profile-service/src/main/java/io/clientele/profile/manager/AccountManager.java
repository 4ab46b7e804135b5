package io.clientele.profile.manager;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of ours who looks after people.
 *
 * @param languages as tags of BCP 47
 * @param capacity how many people at most
 * @param load how many there are now
 * @param lastTurn counts up over all managers: who had no turn for longest has the lowest
 */
public record AccountManager(
        UUID id,
        String name,
        String email,
        List<String> departments,
        List<String> languages,
        List<String> skills,
        int capacity,
        boolean active,
        int load,
        long lastTurn,
        Instant createdAt,
        Instant changedAt) {

    public int room() {
        return active ? Math.max(0, capacity - load) : 0;
    }

    public boolean isCalled(String said) {
        return said.equals(id.toString()) || said.equalsIgnoreCase(email) || said.equals(name);
    }

    public AccountManager withOneMore(long turn) {
        return new AccountManager(
                id,
                name,
                email,
                departments,
                languages,
                skills,
                capacity,
                active,
                load + 1,
                turn,
                createdAt,
                changedAt);
    }
}
