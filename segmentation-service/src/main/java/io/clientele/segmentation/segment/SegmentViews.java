package io.clientele.segmentation.segment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Segments as they are shown: in words, and with how many are in. */
@ApplicationScoped
class SegmentViews {

    private final Segments segments;
    private final Census census;
    private final Wording wording;
    private final ObjectMapper json;

    SegmentViews(Segments segments, Census census, Wording wording, ObjectMapper json) {
        this.segments = segments;
        this.census = census;
        this.wording = wording;
        this.json = json;
    }

    /** Counts them now. */
    SegmentView counted(Segment segment, Instant now) {
        var condition = ConditionJson.read(json, segment.condition);
        return view(segment, census.count(condition, now), now);
    }

    /** Counts them for the first time; from then on who comes and goes is counted. */
    SegmentView first(Segment segment, Instant now) {
        var view = counted(segment, now);
        segments.counted(segment.id, view.count(), now);
        return view;
    }

    SegmentView asLastCounted(Segment segment) {
        return view(segment, segment.size, segment.countedAt);
    }

    private SegmentView view(Segment segment, long count, Instant asOf) {
        var condition = ConditionJson.read(json, segment.condition);
        return new SegmentView(
                segment.id,
                segment.name,
                condition,
                wording.of(condition),
                segment.archived,
                count,
                asOf,
                segment.createdAt,
                segment.changedAt);
    }
}
