package io.clientele.segmentation.source;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Confirms erasures to profile-service once they are committed here, as often as it takes. */
@ApplicationScoped
class Receipts {

    private final Sql sql;
    private final ProfileClient profiles;

    Receipts(Sql sql, @RestClient ProfileClient profiles) {
        this.sql = sql;
        this.profiles = profiles;
    }

    void send() {
        var due = sql.of("select erasure_id from reading.receipt_due order by erasure_id limit 100")
                .list(row -> row.uuid("erasure_id"));
        for (var erasureId : due) {
            confirm(erasureId);
            sql.of("delete from reading.receipt_due where erasure_id = :id")
                    .set("id", erasureId)
                    .update();
        }
    }

    private void confirm(UUID erasureId) {
        try {
            profiles.confirm(erasureId, new ProfileClient.Receipt(Bearer.NAME));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != 404) { // it no longer keeps this erasure: nobody waits for us
                throw refused;
            }
        }
    }
}
