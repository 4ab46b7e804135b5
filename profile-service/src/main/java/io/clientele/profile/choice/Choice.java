package io.clientele.profile.choice;

import io.clientele.profile.manager.AccountManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds account managers for people, one after the other, by rules; each who is given takes room and a turn. */
class Choice {

    /** @param because the steps that decided */
    record Chosen(AccountManager manager, List<String> because) {}

    private static final Comparator<AccountManager> MOST_ROOM = Comparator.comparingInt(AccountManager::room)
            .reversed()
            .thenComparing(AccountManager::lastTurn)
            .thenComparing(AccountManager::id);
    private static final Comparator<AccountManager> NEXT_TURN =
            Comparator.comparingLong(AccountManager::lastTurn).thenComparing(AccountManager::id);

    private final List<Rule> rules;
    private final Map<UUID, AccountManager> managers;
    private long turn;

    Choice(List<Rule> rules, List<AccountManager> managers) {
        this.rules = rules;
        this.managers = new HashMap<>(managers.stream().collect(Collectors.toMap(AccountManager::id, one -> one)));
        this.turn = managers.stream().mapToLong(AccountManager::lastTurn).max().orElse(0);
    }

    /** Empty if nobody has room, or nobody whom a required rule leaves. */
    Optional<Chosen> choose(Buyer buyer) {
        var left = managers.values().stream().filter(one -> one.room() > 0).toList();
        var said = buyer.said() == null
                ? List.<AccountManager>of()
                : left.stream().filter(one -> one.isCalled(buyer.said())).toList();
        if (said.size() == 1) {
            return taken(said.getFirst(), List.of("SAID"));
        }
        var because = new ArrayList<String>();
        for (var rule : rules) {
            if (rule.by().chooses()) {
                because.add(rule.by().name());
                return first(left, rule.by() == Rule.By.ROUND_ROBIN ? NEXT_TURN : MOST_ROOM, because);
            }
            var narrowed = left.stream().filter(fitting(rule, buyer)).toList();
            if (!narrowed.isEmpty()) {
                left = narrowed;
                because.add(rule.by().name());
            } else if (Boolean.TRUE.equals(rule.required())) {
                return Optional.empty();
            }
        }
        because.add(Rule.By.FREE_CAPACITY.name());
        return first(left, MOST_ROOM, because);
    }

    /** As they are after all that was given. */
    List<AccountManager> managers() {
        return List.copyOf(managers.values());
    }

    private Optional<Chosen> first(List<AccountManager> left, Comparator<AccountManager> order, List<String> because) {
        return left.stream().min(order).flatMap(manager -> taken(manager, because));
    }

    private Optional<Chosen> taken(AccountManager manager, List<String> because) {
        turn++;
        managers.put(manager.id(), manager.withOneMore(turn));
        return Optional.of(new Chosen(manager, because));
    }

    private static Predicate<AccountManager> fitting(Rule rule, Buyer buyer) {
        if (rule.by() == Rule.By.LANGUAGE) {
            var spoken = spoken(buyer.language());
            return manager ->
                    spoken != null && manager.languages().stream().anyMatch(one -> spoken.equals(spoken(one)));
        }
        var department = buyer.categories().stream()
                .map(rule.departments()::get)
                .filter(Objects::nonNull)
                .findFirst();
        return manager -> department.filter(manager.departments()::contains).isPresent();
    }

    /** Who speaks Portuguese is understood in Brazil. */
    private static @Nullable String spoken(@Nullable String tag) {
        return tag == null || tag.isBlank() ? null : Locale.forLanguageTag(tag).getLanguage();
    }
}
