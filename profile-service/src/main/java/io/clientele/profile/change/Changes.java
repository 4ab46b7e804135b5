package io.clientele.profile.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.clientele.kit.Sql;
import io.clientele.profile.copy.Copy;
import io.clientele.profile.copy.CopyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** What has changed, written in the transaction that changes it; the feed tells it once that is committed. */
@ApplicationScoped
public class Changes {

    private final Sql sql;
    private final Copy copy;
    private final ObjectWriter json;
    private final Clock clock;

    Changes(Sql sql, Copy copy, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.copy = copy;
        this.json = json.writer();
        this.clock = clock;
    }

    /**
     * Gives each change its profile's next version, in the order of the list. Locks the profiles' rows until the
     * transaction ends.
     *
     * @throws IllegalArgumentException if a profile does not exist
     */
    @Transactional(TxType.MANDATORY)
    public void record(List<Change> changes) {
        if (!changes.isEmpty()) {
            var versions = nextVersions(changes);
            write(changes, one -> versions.merge(one, 1L, Long::sum));
        }
    }

    /** One change a profile, by the version that it was given when its row was written. */
    @Transactional(TxType.MANDATORY)
    public void recordAs(Map<UUID, Long> versions, List<Change> changes) {
        write(changes, versions::get);
    }

    /** Takes back all that was ever told of these profiles. */
    @Transactional(TxType.MANDATORY)
    public void erase(Collection<UUID> profileIds) {
        sql.of("delete from change where profile_id = any(:ids::uuid[])")
                .set("ids", profileIds)
                .update();
    }

    /** Takes back what was told of a profile after this version, of these kinds: the caller tells it anew. */
    @Transactional(TxType.MANDATORY)
    public void takeBack(UUID profileId, long version, List<String> kinds) {
        sql.of("delete from change where profile_id = :id and version > :version and kind = any(:kinds::text[])")
                .set("id", profileId)
                .set("version", version)
                .set("kinds", kinds)
                .update();
    }

    private void write(List<Change> changes, ToLongFunction<UUID> version) {
        var now = clock.instant();
        var told = new CopyRows();
        var unnumbered = new CopyRows();
        for (var change : changes) {
            var its = version.applyAsLong(change.profileId());
            told.add(change.profileId(), its, change.kind(), text(change.data()), now);
            unnumbered.add(change.profileId(), its, change.kind());
        }
        copy.into("change (profile_id, version, kind, body, recorded_at)", told);
        copy.into("change_unnumbered (profile_id, version, kind)", unnumbered);
    }

    /** Moves each profile's version on by the number of its changes; returns the versions they had. */
    private Map<UUID, Long> nextVersions(List<Change> changes) {
        var counts = new HashMap<UUID, Long>();
        changes.forEach(change -> counts.merge(change.profileId(), 1L, Long::sum));
        var ids = counts.keySet().stream().sorted().toList();
        var before = new HashMap<UUID, Long>();
        sql.of("""
                        with locked as (
                            select p.id, t.n
                            from unnest(:ids::uuid[], :counts::bigint[]) t(id, n) join profile p using (id)
                            order by p.id for update of p)
                        update profile set version = version + locked.n
                        from locked where profile.id = locked.id
                        returning profile.id, profile.version - locked.n as before""")
                .set("ids", ids)
                .set("counts", ids.stream().map(counts::get).toList())
                .list(row -> before.put(row.uuid("id"), row.number("before")));
        if (before.size() < ids.size()) {
            throw new IllegalArgumentException("Changes are told of profiles that do not exist");
        }
        return before;
    }

    private String text(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
