package io.clientele.profile.webhook;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Remembers of when the last state of each thing is, so that deliveries may come in any order. */
@ApplicationScoped
class Things {

    private final Sql sql;

    Things(Sql sql) {
        this.sql = sql;
    }

    /** False if a later state is known already. The same again is true: it may not have been taken to its end. */
    boolean isLatest(UUID sourceId, String thing, Instant at) {
        return sql.of("""
                insert into webhook_state (source_id, thing, told_at) values (:source, :thing, :at)
                on conflict (source_id, thing) do update set told_at = excluded.told_at
                where webhook_state.told_at <= excluded.told_at""")
                        .set("source", sourceId)
                        .set("thing", hash(sourceId.toString(), thing))
                        .set("at", at)
                        .update()
                > 0;
    }

    boolean isKnown(UUID sourceId, String thing) {
        return sql.of("select told_at from webhook_state where source_id = :source and thing = :thing")
                .set("source", sourceId)
                .set("thing", hash(sourceId.toString(), thing))
                .one(row -> row.instant("told_at"))
                .isPresent();
    }

    static String hash(String one, String other) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest((one + "\n" + other).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
