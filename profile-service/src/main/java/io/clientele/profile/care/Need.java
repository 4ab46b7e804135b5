package io.clientele.profile.care;

import io.clientele.profile.activity.Properties;
import io.clientele.profile.fact.Forms;
import io.clientele.profile.fact.Strand;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What they said they need. */
record Need(
        String id,
        State state,
        @Nullable String text,
        boolean longTerm,
        @Nullable Instant statedAt,
        @Nullable Instant metAt,
        Instant createdAt) {

    static final String STATED = "Need Stated";
    static final String MET = "Need Met";
    static final String ID = "need_id";
    static final Strand.Kind KIND = new Strand.Kind(STATED, MET, ID);

    @Schema(name = "NeedState")
    enum State {
        OPEN,
        MET
    }

    static void checkStated(Properties said) {
        said.text(ID, 255);
        said.need("text");
        said.text("text", 2000);
        said.read("long_term", Forms::flag);
    }

    static Need of(Strand strand) {
        var said = strand.said();
        var met = strand.end();
        return new Need(
                strand.key(),
                met == null ? State.OPEN : State.MET,
                said.text("text", 2000),
                Boolean.TRUE.equals(said.read("long_term", Forms::flag)),
                strand.begun() == null ? null : strand.begun().occurredAt(),
                met == null ? null : met.occurredAt(),
                strand.first().recordedAt());
    }
}
