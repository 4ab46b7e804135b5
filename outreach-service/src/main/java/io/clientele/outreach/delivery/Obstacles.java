package io.clientele.outreach.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Why campaigns that go do not get on, as this replica sees it. */
@ApplicationScoped
class Obstacles {

    enum Where {
        MAIL,
        AUDIENCE,
        RECIPIENTS
    }

    private record Place(UUID campaignId, Where where) {}

    private final Map<Place, String> sentences = new ConcurrentHashMap<>();

    void met(UUID campaignId, Where where, String sentence) {
        sentences.put(new Place(campaignId, where), sentence);
    }

    void passed(UUID campaignId, Where where) {
        sentences.remove(new Place(campaignId, where));
    }

    Optional<String> of(UUID campaignId) {
        for (var where : Where.values()) {
            var sentence = sentences.get(new Place(campaignId, where));
            if (sentence != null) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }
}
