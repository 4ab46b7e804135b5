package io.clientele.profile.choice;

import io.clientele.profile.identity.Profiles;
import io.clientele.profile.manager.AccountManager;
import io.clientele.profile.manager.AccountManagers;
import io.clientele.profile.manager.Assignments;
import io.clientele.profile.manager.Assignments.Reason;
import io.clientele.profile.manager.Giving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chooses account managers for a set of people, all at once. Who has one keeps them, unless it is the one who leaves. */
@ApplicationScoped
class Run {

    /** @param because the steps of the rules that decided */
    record Given(UUID profileId, UUID managerId, String managerName, List<String> because) {}

    record Result(List<Given> assigned, List<UUID> unassigned) {}

    private final Profiles profiles;
    private final Buyers buyers;
    private final AccountManagers managers;
    private final Assignments assignments;
    private final Giving giving;
    private final Rules rules;

    Run(
            Profiles profiles,
            Buyers buyers,
            AccountManagers managers,
            Assignments assignments,
            Giving giving,
            Rules rules) {
        this.profiles = profiles;
        this.buyers = buyers;
        this.managers = managers;
        this.assignments = assignments;
        this.giving = giving;
        this.rules = rules;
    }

    /** What would be done, without doing it. */
    Result rehearse(List<UUID> profileIds, @Nullable UUID leaving) {
        var choice = new Choice(rules.all(), without(leaving, managers.all()));
        return choose(choice, free(profileIds, leaving), leaving, new LinkedHashMap<>());
    }

    /** Locks the people, then the managers, in the order of their ids. */
    @Transactional(TxType.MANDATORY)
    public Result perform(List<UUID> profileIds, @Nullable UUID leaving, Reason why) {
        var held = List.copyOf(new HashSet<>(profiles.hold(profileIds).values()));
        var ids = managers.all().stream().map(AccountManager::id).toList();
        var choice = new Choice(rules.all(), without(leaving, managers.lock(ids)));
        var given = new LinkedHashMap<UUID, AccountManager>();
        var result = choose(choice, free(held, leaving), leaving, given);
        if (!given.isEmpty()) {
            giving.give(given, why);
            managers.turns(choice.managers());
        }
        return result;
    }

    private static List<AccountManager> without(@Nullable UUID leaving, List<AccountManager> all) {
        return all.stream().filter(one -> !one.id().equals(leaving)).toList();
    }

    private List<UUID> free(List<UUID> profileIds, @Nullable UUID leaving) {
        var present = assignments.present(profileIds);
        return profileIds.stream()
                .filter(id ->
                        present.get(id) == null || present.get(id).managerId().equals(leaving))
                .toList();
    }

    private Result choose(
            Choice choice, List<UUID> profileIds, @Nullable UUID leaving, Map<UUID, AccountManager> given) {
        var assigned = new ArrayList<Given>();
        var unassigned = new ArrayList<UUID>();
        for (var buyer : buyers.of(profileIds)) {
            var chosen = choice.choose(leaving == null ? buyer : buyer.withoutSaid());
            if (chosen.isEmpty()) {
                unassigned.add(buyer.profileId());
                continue;
            }
            var manager = chosen.get().manager();
            given.put(buyer.profileId(), manager);
            assigned.add(new Given(
                    buyer.profileId(),
                    manager.id(),
                    manager.name(),
                    chosen.get().because()));
        }
        return new Result(assigned, unassigned);
    }
}
