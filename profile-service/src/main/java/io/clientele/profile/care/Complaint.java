package io.clientele.profile.care;

import io.clientele.profile.activity.Properties;
import io.clientele.profile.fact.Strand;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What they were not content with. */
record Complaint(
        String id,
        State state,
        @Nullable String text,
        @Nullable String orderId,
        @Nullable String handledBy,
        @Nullable String resolution,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        Instant createdAt) {

    static final String OPENED = "Complaint Opened";
    static final String CLOSED = "Complaint Closed";
    static final String ID = "complaint_id";
    static final Strand.Kind KIND = new Strand.Kind(OPENED, CLOSED, ID);

    @Schema(name = "ComplaintState")
    enum State {
        OPEN,
        CLOSED
    }

    static void check(Properties said) {
        said.need(ID);
        said.text(ID, 255);
        said.text("text", 2000);
        said.text("order_id");
        said.text("handled_by");
        said.text("resolution", 2000);
    }

    static Complaint of(Strand strand) {
        var said = strand.said();
        var end = strand.end();
        return new Complaint(
                strand.key(),
                end == null ? State.OPEN : State.CLOSED,
                said.text("text", 2000),
                said.text("order_id"),
                end == null ? said.text("handled_by") : end.said().textOr("handled_by", said.text("handled_by")),
                end == null ? null : end.said().text("resolution", 2000),
                strand.begun() == null ? null : strand.begun().occurredAt(),
                end == null ? null : end.occurredAt(),
                strand.first().recordedAt());
    }
}
