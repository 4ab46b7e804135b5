package io.clientele.profile.consent;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.clientele.kit.Row;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decision that stands, as it is read and as the feed tells it. */
@RegisterForReflection
public record Consent(
        String channel,
        String topic,
        ConsentStatus status,
        String basis,
        @Nullable String source,
        Instant decidedAt,
        String purpose,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String wording,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer wordingVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String proof) {

    /** On one of these one decision stands. */
    record Subject(String channel, String topic, String purpose) {}

    static Consent of(Row row) throws SQLException {
        return new Consent(
                row.text("channel"),
                row.text("topic"),
                ConsentStatus.valueOf(row.text("status")),
                row.text("basis"),
                row.text("source"),
                row.instant("decided_at"),
                row.text("purpose"),
                row.text("wording"),
                row.isNull("wording_version") ? null : row.integer("wording_version"),
                row.text("proof"));
    }

    @JsonIgnore
    Subject subject() {
        return new Subject(channel, topic, purpose);
    }

    boolean yes() {
        return status == ConsentStatus.GRANTED;
    }

    Consent withdrawn(String because) {
        return withdrawn(because, decidedAt);
    }

    Consent withdrawn(String because, Instant at) {
        return new Consent(
                channel, topic, ConsentStatus.REVOKED, basis, because, at, purpose, wording, wordingVersion, proof);
    }

    /** In the feed, only what people allow for marketing is a consent: readers know of no other purpose. */
    String kindOfChange() {
        return purpose.equals(Decision.MARKETING) ? "consent" : "permission";
    }

    Decision of(UUID profileId) {
        return new Decision(
                profileId,
                channel,
                topic,
                purpose,
                status,
                basis,
                source,
                new Evidence(wording, wordingVersion, proof),
                decidedAt);
    }
}
