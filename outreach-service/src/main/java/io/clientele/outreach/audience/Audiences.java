package io.clientele.outreach.audience;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The people of segments, in the order of their ids, and what is known of them. */
@ApplicationScoped
public class Audiences {

    static final String CHANNEL = "EMAIL";

    private final SegmentClient segments;
    private final ProfileClient profiles;
    private final ObjectReader member;
    private final ObjectReader recipient;

    Audiences(@RestClient SegmentClient segments, @RestClient ProfileClient profiles, ObjectMapper json) {
        this.segments = segments;
        this.profiles = profiles;
        this.member = json.readerFor(Member.class);
        this.recipient = json.readerFor(Recipient.class);
    }

    /** A page at a time from one stream; close it. */
    public Members members(UUID segmentId, @Nullable UUID after) {
        return new Members(Lines.whole(segments.members(segmentId, after), member));
    }

    /** Somebody as they are now; whoever was merged, as who took theirs over. */
    public Optional<Recipient> find(UUID profileId, String topic) {
        var found = lookup(List.of(profileId), topic).get(profileId);
        if (found != null && found.mergedInto() != null) {
            return find(found.mergedInto(), topic);
        }
        return Optional.ofNullable(found);
    }

    /** By the id asked for; who is erased is missing. */
    Map<UUID, Recipient> lookup(List<UUID> ids, String topic) {
        var found = new HashMap<UUID, Recipient>();
        if (ids.isEmpty()) {
            return found;
        }
        try (Lines<Recipient> lines = Lines.whole(profiles.lookups(new Lookup(ids, CHANNEL, topic)), recipient)) {
            lines.forEachRemaining(one -> found.put(one.id(), one));
        }
        return found;
    }
}
