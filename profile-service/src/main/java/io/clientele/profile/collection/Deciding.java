package io.clientele.profile.collection;

import static java.util.stream.Collectors.toSet;

import io.clientele.profile.collection.Message.Content;
import io.clientele.profile.consent.Consents;
import io.clientele.profile.consent.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in what people decided, after their orders: only who has bought something may be written to as a buyer. */
@ApplicationScoped
class Deciding {

    private final Consents consents;

    Deciding(Consents consents) {
        this.consents = consents;
    }

    /** @param importId of a file: there the order may still follow, and no yes comes after a no */
    List<Rejected> decide(Map<Message, UUID> known, @Nullable UUID importId, Made made) {
        var said = new LinkedHashMap<Message, List<Decision>>();
        var heard = new ArrayList<Decision>();
        known.forEach((message, profileId) -> {
            if (message.content() instanceof Content.Decided(var decisions, var hearsay)) {
                if (hearsay) {
                    decisions.forEach(one -> heard.add(one.apply(profileId)));
                    return;
                }
                said.put(
                        message,
                        decisions.stream().map(one -> one.apply(profileId)).toList());
            }
        });
        var rejected = importId != null ? List.<Rejected>of() : reject(said);
        var decisions = said.values().stream().flatMap(List::stream).toList();
        consents.adopt(heard);
        if (importId != null) {
            made.decided(consents.adopt(importId, decisions));
        } else {
            consents.decide(decisions);
        }
        return rejected;
    }

    /** Takes out what can't be. */
    private List<Rejected> reject(Map<Message, List<Decision>> said) {
        var strangers = consents.withoutPurchase(said.values().stream()
                .flatMap(List::stream)
                .filter(Decision::needsPurchase)
                .map(Decision::profileId)
                .collect(toSet()));
        var rejected = new ArrayList<Rejected>();
        for (var message : List.copyOf(said.keySet())) {
            if (unfounded(said.get(message), strangers)) {
                said.remove(message);
                rejected.add(Rejected.of(
                        message.index(), "traits.consents", "SOFT_OPT_IN is only for who has bought something"));
            }
        }
        return rejected;
    }

    private static boolean unfounded(List<Decision> decisions, Set<UUID> strangers) {
        return decisions.stream().anyMatch(one -> one.needsPurchase() && strangers.contains(one.profileId()));
    }
}
