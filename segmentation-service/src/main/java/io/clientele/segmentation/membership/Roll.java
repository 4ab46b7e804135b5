package io.clientele.segmentation.membership;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls the roll of a segment: one member a line, in pages, and at the end how many they were. */
@RegisterForReflection(targets = {RollLine.Member.class, RollLine.End.class})
class Roll {

    private static final int PAGE = 2000;

    private final Memberships memberships;
    private final ObjectWriter json;

    Roll(Memberships memberships, ObjectWriter json) {
        this.memberships = memberships;
        this.json = json.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    void write(UUID segmentId, Instant asOf, @Nullable UUID after, OutputStream output) throws IOException {
        long count = 0;
        var page = memberships.page(segmentId, asOf, after, PAGE);
        while (!page.isEmpty()) {
            for (var member : page) {
                line(member, output);
            }
            count += page.size();
            page = memberships.page(segmentId, asOf, page.getLast().profileId(), PAGE);
        }
        line(new RollLine.End(true, count), output);
    }

    private void line(RollLine line, OutputStream output) throws IOException {
        output.write(json.writeValueAsBytes(line));
        output.write('\n');
    }
}
