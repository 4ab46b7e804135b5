package io.clientele.segmentation.source;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether the read model ever had everything since its beginning: before that, most people seem not to be there. */
@ApplicationScoped
public class Wholeness {

    private final Sql sql;

    Wholeness(Sql sql) {
        this.sql = sql;
    }

    public boolean isGiven() {
        return sql.of("select complete_at is not null as whole from reading.reader")
                .one(row -> row.flag("whole"))
                .orElse(false);
    }

    /** @throws Problem.Refusal 503 */
    public void must() {
        if (!isGiven()) {
            throw new Problem.Refusal(503, "Everything is still being read from profile-service", List.of());
        }
    }
}
