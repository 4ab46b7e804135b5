package io.clientele.profile.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import io.clientele.profile.trace.Touch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is who among the mentions, decided in memory from what is known, as if they came one by one. */
class Plan {

    /** Two profiles that showed the same name. */
    record Doubt(UUID profileId, UUID otherId, IdentifierKind reason) {}

    private final Map<Identifier, UUID> owners;
    private final Map<UUID, UUID> survivors;
    private final Map<UUID, Set<IdentifierKind>> toldApartBy = new HashMap<>();
    private final Map<Identifier, UUID> claims = new TreeMap<>();
    private final Map<UUID, Portrait> portraits = new LinkedHashMap<>();
    private final Set<Doubt> doubts = new LinkedHashSet<>();
    private final List<@Nullable UUID> resolved = new ArrayList<>();

    /**
     * @param owners whose the names of the mentions are, and by which user and external ids those people go
     * @param survivors by the profile ids that mentions say: the profile that holds their all now
     */
    Plan(Map<Identifier, UUID> owners, Map<UUID, UUID> survivors, List<Mention> mentions) {
        this.owners = new HashMap<>(owners);
        this.survivors = survivors;
        owners.forEach(this::remember);
        mentions.forEach(this::take);
    }

    Map<Identifier, UUID> claims() {
        return claims;
    }

    List<Portrait> portraits() {
        return List.copyOf(portraits.values());
    }

    List<Touch> touches() {
        return portraits.values().stream()
                .map(Portrait::touch)
                .flatMap(Optional::stream)
                .toList();
    }

    Set<Doubt> doubts() {
        return doubts;
    }

    Set<UUID> existing() {
        var existing = new HashSet<UUID>();
        portraits.values().stream().filter(one -> !one.created()).forEach(one -> existing.add(one.profileId()));
        return existing;
    }

    Resolution resolution() {
        return new Resolution(resolved, portraits.size() - existing().size());
    }

    private void take(Mention mention) {
        var known = known(mention);
        if (known == null && mention.profileId() != null) {
            resolved.add(null);
            return;
        }
        var profileId = known == null ? UuidCreator.getTimeOrderedEpoch() : known;
        var portrait = portraits.computeIfAbsent(profileId, id -> new Portrait(id, known == null, mention.importId()));
        portrait.add(mention.attributes());
        mention.identifiers().forEach(name -> give(name, portrait));
        resolved.add(profileId);
    }

    private @Nullable UUID known(Mention mention) {
        if (mention.profileId() != null) {
            return survivors.get(mention.profileId());
        }
        var unknown = new HashSet<IdentifierKind>();
        for (var name : mention.identifiers()) {
            var owner = owners.get(name);
            if (owner == null) {
                unknown.add(name.kind());
            } else if (toldApartBy.getOrDefault(owner, Set.of()).stream().noneMatch(unknown::contains)) {
                return owner;
            }
        }
        return null;
    }

    /** A name that is nobody's becomes theirs; one that another profile owns stays there. */
    private void give(Identifier name, Portrait portrait) {
        var profileId = portrait.profileId();
        var owner = owners.putIfAbsent(name, profileId);
        if (owner == null) {
            claims.put(name, profileId);
            remember(name, profileId);
        }
        if (owner == null || owner.equals(profileId)) {
            portrait.own(name, owner == null);
        } else if (name.kind().hintsAtDuplicate()) {
            doubts.add(new Doubt(profileId, owner, name.kind()));
        }
    }

    private void remember(Identifier name, UUID profileId) {
        if (name.kind().tellsApart()) {
            toldApartBy.computeIfAbsent(profileId, id -> new HashSet<>()).add(name.kind());
        }
    }
}
