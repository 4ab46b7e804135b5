package io.clientele.profile.identity;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.profile.change.Change;
import io.clientele.profile.change.Changes;
import io.clientele.profile.trace.Traces;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out who is meant, thousands at a time, and keeps what is said of them. */
@ApplicationScoped
public class Profiles {

    /** Others may take a name or a profile from under us so many times before we give up. */
    private static final int TRIES = 5;

    private final Sql sql;
    private final Clock clock;
    private final Identifiers identifiers;
    private final Portraits portraits;
    private final People people;
    private final Changes changes;
    private final Traces traces;
    private final List<Hearing> hearings;
    private final List<Onlooker> onlookers;

    Profiles(
            Sql sql,
            Clock clock,
            Identifiers identifiers,
            Portraits portraits,
            People people,
            Changes changes,
            Traces traces,
            @All List<Hearing> hearings,
            @All List<Onlooker> onlookers) {
        this.sql = sql;
        this.clock = clock;
        this.identifiers = identifiers;
        this.portraits = portraits;
        this.people = people;
        this.changes = changes;
        this.traces = traces;
        this.hearings = hearings;
        this.onlookers = onlookers;
    }

    /**
     * Resolves each mention to a profile by its strongest known name, creates who is new, applies the attributes in the
     * order of the mentions, and tells the feed who changed. All profiles meant are locked afterwards, in the order of
     * their ids, until the transaction of the caller ends: call it once in a transaction, before anything else is locked.
     *
     * @throws Problem.Refusal 409 if others go on changing the same people
     */
    @Transactional(TxType.MANDATORY)
    public Resolution resolve(List<Mention> mentions) {
        for (var tried = 0; tried < TRIES; tried++) {
            var plan = plan(mentions);
            if (identifiers.claim(plan.claims())) {
                if (lock(plan.existing())) {
                    doubt(plan.doubts());
                    traces.touch(plan.touches());
                    var versions = portraits.write(plan.portraits());
                    changes.recordAs(versions, told(versions.keySet()));
                    hearings.forEach(hearing -> hear(hearing, plan.portraits()));
                    return plan.resolution().withChanged(versions.keySet());
                }
                identifiers.release(plan.claims());
            }
        }
        throw Problem.conflict("Others are changing the same people, try again");
    }

    /**
     * Locks one profile; returns its id, or that of the one that holds its all now.
     *
     * @throws Problem.Refusal 404 if there is nobody with this id, or no longer
     */
    @Transactional(TxType.MANDATORY)
    public UUID hold(UUID id) {
        var held = resolve(List.of(Mention.of(id, Map.of()))).profileIds().getFirst();
        if (held == null) {
            throw Problem.notFound("No profile " + id);
        }
        return held;
    }

    /** Locks these profiles; returns under which id each is kept now, without those who are nobody any more. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, UUID> hold(List<UUID> ids) {
        var held = resolve(ids.stream().map(id -> Mention.of(id, Map.of())).toList())
                .profileIds();
        var present = new HashMap<UUID, UUID>();
        for (int nth = 0; nth < ids.size(); nth++) {
            if (held.get(nth) != null) {
                present.put(ids.get(nth), held.get(nth));
            }
        }
        return present;
    }

    /** These are their names no more; they are told as they are now. The profiles must be locked. */
    @Transactional(TxType.MANDATORY)
    public void unname(Map<Identifier, UUID> names) {
        if (names.isEmpty()) {
            return;
        }
        identifiers.release(names);
        var ids = names.values().stream().distinct().toList();
        sql.of("update profile set search = " + SearchText.of("profile") + " where id = any(:ids::uuid[])")
                .set("ids", ids)
                .update();
        tell(ids);
    }

    private static void hear(Hearing hearing, List<Portrait> portraits) {
        var said = new HashMap<UUID, @Nullable Object>();
        for (var portrait : portraits) {
            if (portrait.attributes().containsKey(hearing.attribute())) {
                said.put(portrait.profileId(), portrait.attributes().get(hearing.attribute()));
            }
        }
        if (!said.isEmpty()) {
            hearing.heard(said);
        }
    }

    private Plan plan(List<Mention> mentions) {
        var names = mentions.stream()
                .flatMap(one -> one.identifiers().stream())
                .distinct()
                .toList();
        var ids = mentions.stream()
                .map(Mention::profileId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Plan(identifiers.known(names), survivors(ids), mentions);
    }

    private Map<UUID, UUID> survivors(Collection<UUID> profileIds) {
        var survivors = new HashMap<UUID, UUID>();
        if (profileIds.isEmpty()) {
            return survivors;
        }
        sql.of("select id, coalesce(merged_into, id) survivor from profile where id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .list(row -> survivors.put(row.uuid("id"), row.uuid("survivor")));
        return survivors;
    }

    /** Holds the profiles until the transaction ends; false if one of them is not there any more. */
    public boolean lock(Set<UUID> profileIds) {
        return sql.of("""
                select id from profile where id = any(:ids::uuid[]) and merged_into is null order by id for update""").set("ids", profileIds).list(row -> row.uuid("id")).size() == profileIds.size();
    }

    private void doubt(Set<Plan.Doubt> doubts) {
        if (!doubts.isEmpty()) {
            sql.of("""
                    insert into possible_duplicate (profile_id, other_id, reason, recorded_at)
                    select *, :now from unnest(:ids::uuid[], :others::uuid[], :reasons::text[])
                    on conflict do nothing""")
                    .set("now", clock.instant())
                    .set("ids", doubts.stream().map(Plan.Doubt::profileId).toList())
                    .set("others", doubts.stream().map(Plan.Doubt::otherId).toList())
                    .set("reasons", doubts.stream().map(Plan.Doubt::reason).toList())
                    .update();
        }
    }

    /** Tells the feed all that is known of these people now. */
    public void tell(Collection<UUID> changed) {
        changes.record(told(changed));
    }

    private List<Change> told(Collection<UUID> changed) {
        var profiles = people.all(changed);
        if (!profiles.isEmpty()) {
            onlookers.forEach(one -> one.changed(profiles));
        }
        return profiles.stream()
                .map(profile -> new Change(profile.id(), "profile", profile.told()))
                .toList();
    }
}
