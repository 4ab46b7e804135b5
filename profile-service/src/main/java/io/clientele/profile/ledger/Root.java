package io.clientele.profile.ledger;

import io.clientele.kit.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * All chains as they were on a day of the business, in one hash; noted elsewhere, it proves that nothing before it has
 * changed.
 *
 * @param heads the hash of all heads in the order of the profiles
 * @param previous the hash of the day before that has one
 */
public record Root(LocalDate day, long chains, String heads, String previous, String hash, Instant recordedAt) {

    static Root of(Row row) throws SQLException {
        return new Root(
                row.date("day"),
                row.number("chains"),
                row.text("heads"),
                row.text("previous"),
                row.text("hash"),
                row.instant("recorded_at"));
    }

    static String hash(LocalDate day, long chains, String heads, String previous) {
        return Hashes.digest(day, chains, heads, previous);
    }
}
