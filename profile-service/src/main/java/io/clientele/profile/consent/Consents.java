package io.clientele.profile.consent;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps decisions: the last one on a channel, topic and purpose stands. The profiles must be locked by the caller. */
@ApplicationScoped
public class Consents {

    private record Key(UUID profileId, Consent.Subject subject) {}

    private final Sql sql;
    private final ConsentRows rows;
    private final Imported imported;

    Consents(Sql sql, ConsentRows rows, Imported imported) {
        this.sql = sql;
        this.rows = rows;
        this.imported = imported;
    }

    /**
     * Takes these of an import where there is no decision yet, whatever it would be; the first of a list wins. Returns for
     * whom one was taken, once for each.
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> assume(UUID importId, List<Decision> decisions) {
        var first = new LinkedHashMap<Key, Decision>();
        decisions.forEach(one -> first.putIfAbsent(key(one), one));
        var taken = rows.write(ConsentRows.Rule.IF_NONE, first.values());
        imported.note(importId, Map.of(), taken);
        return taken.stream().map(ConsentRows.Standing::profileId).toList();
    }

    /** Takes each decision unless a later one stands; of several on the same, one after the other as they were made. */
    @Transactional(TxType.MANDATORY)
    public void decide(List<Decision> decisions) {
        inTurn(ConsentRows.Rule.IF_LATER, decisions);
    }

    /** The same for what a shop or a file says: it never turns a no into a yes. */
    @Transactional(TxType.MANDATORY)
    public void adopt(List<Decision> decisions) {
        inTurn(ConsentRows.Rule.IF_LATER_AND_NO_YES_AFTER_A_NO, decisions);
    }

    /** The same in an import, which may be taken back. Returns how many were taken. */
    @Transactional(TxType.MANDATORY)
    public int adopt(UUID importId, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return 0;
        }
        var before = imported.standing(
                decisions.stream().map(Decision::profileId).distinct().toList());
        var taken = inTurn(ConsentRows.Rule.IF_LATER_AND_NO_YES_AFTER_A_NO, decisions);
        imported.note(importId, before, taken);
        return taken.size();
    }

    /** What an import gave and still stands is taken back: a yes is withdrawn, or what was a yes before is one again. */
    @Transactional(TxType.MANDATORY)
    public int takeBack(UUID importId, Collection<UUID> profileIds) {
        var back = imported.back(importId, profileIds);
        rows.write(ConsentRows.Rule.ANYWAY, back);
        return back.size();
    }

    /** Who of these people may not be written to as a buyer, because they have bought nothing. */
    public Set<UUID> withoutPurchase(Collection<UUID> profileIds) {
        if (profileIds.isEmpty()) {
            return Set.of();
        }
        var without = new HashSet<>(profileIds);
        sql.of("""
                select w.id from unnest(:ids::uuid[]) w(id)
                where exists (select from purchase p where p.profile_id = w.id and not p.refund)""")
                .set("ids", profileIds.stream().distinct().toList())
                .list(row -> row.uuid("id"))
                .forEach(without::remove);
        return without;
    }

    /** Who of these people said yes to this purpose in so many words, on whatever channel, and on none of them no. */
    public Set<UUID> allowing(Collection<UUID> profileIds, String purpose) {
        return sql.of("""
                select profile_id from consent
                where profile_id = any(:ids::uuid[]) and purpose = :purpose
                group by profile_id
                having bool_and(status = 'GRANTED') and bool_or(basis = 'CONSENT')""").set("ids", profileIds).set("purpose", purpose).list(row -> row.uuid("profile_id")).stream()
                .collect(toSet());
    }

    List<Consent> of(UUID profileId) {
        return rows.of(profileId);
    }

    private List<ConsentRows.Standing> inTurn(ConsentRows.Rule rule, List<Decision> decisions) {
        var taken = new ArrayList<ConsentRows.Standing>();
        var histories = decisions.stream()
                .sorted(Comparator.comparing(Decision::decidedAt))
                .collect(groupingBy(Consents::key, LinkedHashMap::new, toList()));
        var longest = histories.values().stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < longest; n++) {
            var nth = n;
            taken.addAll(rows.write(
                    rule,
                    histories.values().stream()
                            .filter(history -> history.size() > nth)
                            .map(history -> history.get(nth))
                            .toList()));
        }
        return taken;
    }

    private static Key key(Decision decision) {
        return new Key(
                decision.profileId(), new Consent.Subject(decision.channel(), decision.topic(), decision.purpose()));
    }
}
