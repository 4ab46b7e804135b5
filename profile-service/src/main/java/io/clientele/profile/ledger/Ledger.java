package io.clientele.profile.ledger;

import io.clientele.kit.Sql;
import io.clientele.profile.copy.Copy;
import io.clientele.profile.copy.CopyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Adds decisions to the chains of those who made them. The profiles must be locked by the caller. */
@ApplicationScoped
public class Ledger {

    /** A decision for the chain of this profile. */
    public record Made(UUID profileId, Content content) {}

    private record Head(long length, String hash) {}

    private static final Head NEW = new Head(0, Hashes.NONE);
    private static final String COLUMNS = """
            consent_decision (profile_id, id, channel, topic, purpose, status, basis, source, wording, wording_version,
            proof, decided_at, recorded_at, origin_profile_id, sequence, previous, salt, content_hash, hash)""";

    private final Sql sql;
    private final Copy copy;
    private final SecureRandom chance = new SecureRandom();

    Ledger(Sql sql, Copy copy) {
        this.sql = sql;
        this.copy = copy;
    }

    @Transactional(TxType.MANDATORY)
    public void append(List<Made> decisions) {
        if (!decisions.isEmpty()) {
            var entries = seal(decisions);
            var rows = new CopyRows();
            entries.forEach(entry -> add(rows, entry));
            copy.into(COLUMNS, rows);
        }
    }

    /** How long each chain is now; of who has none, nothing. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, Long> lengths(Collection<UUID> profileIds) {
        var lengths = new HashMap<UUID, Long>();
        heads(profileIds).forEach((id, head) -> lengths.put(id, head.length()));
        return lengths;
    }

    /** Takes away what their entries say, and the salt without which nobody can guess it. The hashes stay. */
    @Transactional(TxType.MANDATORY)
    public void erase(Collection<UUID> profileIds) {
        sql.of("""
                update consent_decision set channel = null, topic = null, purpose = null, status = null, basis = null,
                    source = null, wording = null, wording_version = null, proof = null, decided_at = null, salt = null
                where profile_id = any(:ids::uuid[])""").set("ids", profileIds).update();
    }

    /** Each entry behind the last of its profile, in the order of the list; moves the heads on. */
    List<Entry> seal(List<Made> decisions) {
        var heads = heads(decisions.stream().map(Made::profileId).distinct().toList());
        var moved = new HashMap<UUID, Head>();
        var entries = decisions.stream()
                .map(one -> {
                    var head = moved.getOrDefault(one.profileId(), heads.getOrDefault(one.profileId(), NEW));
                    var entry = Entry.sealed(one.profileId(), head.length() + 1, head.hash(), salt(), one.content());
                    moved.put(one.profileId(), new Head(entry.sequence(), entry.hash()));
                    return entry;
                })
                .toList();
        move(moved);
        return entries;
    }

    private String salt() {
        var salt = new byte[16];
        chance.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private Map<UUID, Head> heads(Collection<UUID> profileIds) {
        var heads = new HashMap<UUID, Head>();
        sql.of("select profile_id, length, hash from consent_chain where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .list(row -> heads.put(row.uuid("profile_id"), new Head(row.number("length"), row.text("hash"))));
        return heads;
    }

    private void move(Map<UUID, Head> heads) {
        var moved = List.copyOf(heads.entrySet());
        sql.of("""
                insert into consent_chain (profile_id, length, hash)
                select * from unnest(:ids::uuid[], :lengths::bigint[], :hashes::text[])
                on conflict (profile_id) do update set length = excluded.length, hash = excluded.hash""")
                .set("ids", moved.stream().map(Map.Entry::getKey).toList())
                .set(
                        "lengths",
                        moved.stream().map(one -> one.getValue().length()).toList())
                .set("hashes", moved.stream().map(one -> one.getValue().hash()).toList())
                .update();
    }

    private static void add(CopyRows rows, Entry entry) {
        var content = entry.content();
        rows.add(
                entry.profileId(),
                content.id(),
                content.channel(),
                content.topic(),
                content.purpose(),
                content.status(),
                content.basis(),
                content.source(),
                content.wording(),
                content.wordingVersion(),
                content.proof(),
                content.decidedAt(),
                content.recordedAt(),
                entry.profileId(),
                entry.sequence(),
                entry.previous(),
                entry.salt(),
                entry.contentHash(),
                entry.hash());
    }
}
