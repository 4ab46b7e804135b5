package io.clientele.profile.feed;

import java.time.Instant;
import java.util.UUID;

/** A change in its place in the feed. */
record Told(long position, UUID profileId, long version, String kind, String body, Instant recordedAt) {

    /** As a CloudEvent 1.0 in JSON, on one line. The body is JSON already, and nothing else here needs escaping. */
    void writeTo(StringBuilder lines, Cursor cursor) {
        lines.append("{\"specversion\":\"1.0\",\"id\":\"")
                .append(profileId)
                .append('/')
                .append(version);
        lines.append("\",\"source\":\"/profile-service\",\"type\":\"io.clientele.")
                .append(kind);
        lines.append("\",\"subject\":\"").append(profileId);
        lines.append("\",\"time\":\"").append(recordedAt);
        lines.append("\",\"datacontenttype\":\"application/json\",\"position\":\"")
                .append(cursor);
        lines.append("\",\"version\":").append(version);
        lines.append(",\"data\":").append(body).append("}\n");
    }
}
