package io.clientele.profile.manager;

import io.clientele.kit.Problem;
import io.clientele.profile.identity.Hearing;
import io.clientele.profile.identity.Mention;
import io.clientele.profile.identity.Profiles;
import io.clientele.profile.manager.Assignments.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives people to account managers, never more than one can look after. What holds stands among the attributes of the
 * profile, by the manager's name: so conditions, templates and every reader of the feed know it. And what sources say by
 * that attribute holds, if it names one of ours who has room; else who has a manager keeps them, and for who has none it
 * stays as it was written.
 */
@ApplicationScoped
public class Giving implements Hearing {

    private static final String ATTRIBUTE = "accountManager";
    private static final Reason SAID = new Reason("It was said so", "a source");

    private final Assignments assignments;
    private final AccountManagers managers;
    private final Profiles profiles;

    Giving(Assignments assignments, AccountManagers managers, Profiles profiles) {
        this.assignments = assignments;
        this.managers = managers;
        this.profiles = profiles;
    }

    /**
     * Returns the id under which the profile is kept now.
     *
     * @throws Problem.Refusal 404 for nobody, 409 for a manager who is not active or has no room
     */
    @Transactional(TxType.MANDATORY)
    public UUID give(UUID profileId, UUID managerId, Reason why) {
        var held = profiles.hold(profileId);
        var manager = managers.lock(List.of(managerId)).stream()
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("managerId", "is no account manager's"));
        var present = assignments.present(List.of(held)).get(held);
        if (present != null && present.managerId().equals(managerId)) {
            return held;
        }
        if (manager.room() == 0) {
            throw Problem.conflict(
                    manager.active()
                            ? manager.name() + " looks after " + manager.load()
                                    + " people already, which is their capacity"
                            : manager.name() + " is not active");
        }
        give(Map.of(held, manager), why);
        return held;
    }

    /** Profiles and managers must be locked by the caller, who knows that there is room. */
    @Transactional(TxType.MANDATORY)
    public void give(Map<UUID, AccountManager> given, Reason why) {
        assignments.give(given, why);
        tell(given.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name())));
    }

    @Transactional(TxType.MANDATORY)
    public UUID end(UUID profileId) {
        var held = profiles.hold(profileId);
        assignments.end(List.of(held));
        profiles.resolve(List.of(Mention.of(held, withoutManager())));
        return held;
    }

    /** Says the names of their managers among what is known of people. */
    void tell(Map<UUID, String> names) {
        profiles.resolve(names.entrySet().stream()
                .map(entry -> Mention.of(entry.getKey(), Map.of(ATTRIBUTE, entry.getValue())))
                .toList());
    }

    @Override
    public String attribute() {
        return ATTRIBUTE;
    }

    @Override
    public void heard(Map<UUID, @Nullable Object> said) {
        var present = assignments.present(said.keySet());
        var all = managers.all();
        var news = new HashMap<UUID, AccountManager>();
        var names = new HashMap<UUID, String>();
        var taken = said.keySet().stream()
                .filter(id -> said.get(id) == null && present.containsKey(id))
                .toList();
        assignments.end(taken);
        said.forEach((id, name) -> {
            var found = name == null ? null : called(name.toString().strip(), all);
            var known = present.get(id);
            if (name == null || (known != null && known.managerName().equals(name))) {
                return;
            }
            if (found != null) {
                news.put(id, found);
            } else if (known != null) {
                names.put(id, known.managerName());
            }
        });
        names.putAll(obeyed(news, present));
        if (!names.isEmpty()) {
            tell(names);
        }
    }

    /** Returns by whose names people are to be told now. */
    private Map<UUID, String> obeyed(Map<UUID, AccountManager> wanted, Map<UUID, Assignment> present) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var room = managers
                .lock(wanted.values().stream()
                        .map(AccountManager::id)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(AccountManager::id, AccountManager::room));
        var given = new HashMap<UUID, AccountManager>();
        var names = new HashMap<UUID, String>();
        wanted.forEach((id, manager) -> {
            var known = present.get(id);
            var theirs = known != null && known.managerId().equals(manager.id());
            if (!theirs && room.merge(manager.id(), -1, Integer::sum) >= 0) {
                given.put(id, manager);
            }
            if (theirs || given.containsKey(id)) {
                names.put(id, manager.name());
            } else if (known != null) {
                names.put(id, known.managerName());
            }
        });
        assignments.give(given, SAID);
        return names;
    }

    /** Null if nobody, or more than one, is called so. */
    private static @Nullable AccountManager called(String said, List<AccountManager> all) {
        var found = all.stream().filter(one -> one.isCalled(said)).limit(2).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static Map<String, @Nullable Object> withoutManager() {
        var attributes = new HashMap<String, @Nullable Object>();
        attributes.put(ATTRIBUTE, null);
        return attributes;
    }
}
