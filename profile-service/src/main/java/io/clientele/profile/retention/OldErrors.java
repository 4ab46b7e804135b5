package io.clientele.profile.retention;

import io.clientele.kit.Sql;
import io.clientele.profile.retention.Rule.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of files that could not be imported. Why they could not is kept, what was in them is not. */
@ApplicationScoped
class OldErrors implements Retained {

    private static final String OLD =
            "import_error e join import i on i.id = e.import_id where e.fields <> '' and i.created_at < :before";

    private final Sql sql;

    OldErrors(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.IMPORT_ERRORS);
    }

    @Override
    public Old count(Wanted wanted) {
        return sql.of("select count(*) as count, min(i.created_at) as oldest from " + OLD)
                .set("before", wanted.before())
                .one(row -> new Old(row.number("count"), row.instant("oldest")))
                .orElseThrow();
    }

    /** An import at a time. */
    @Override
    public Forgotten forget(Wanted wanted, @Nullable UUID after) {
        var next = sql.of("select e.import_id as id from " + OLD + " order by e.import_id limit 1")
                .set("before", wanted.before())
                .one(row -> row.uuid("id"));
        var gone = next.map(id -> sql.of("update import_error set fields = '' where import_id = :id and fields <> ''")
                        .set("id", id)
                        .update())
                .orElse(0);
        return new Forgotten(gone, next.orElse(null));
    }
}
