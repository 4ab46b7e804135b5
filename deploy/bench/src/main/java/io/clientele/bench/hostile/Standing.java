package io.clientele.bench.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.bench.suite.RunningSuite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few people and things that hostile requests may name, so that they come further than to a 404. */
public final class Standing {

    private Standing() {}

    /** Ids by the first part of their path. */
    public static Map<String, List<String>> in(RunningSuite suite) {
        var profiles = new ArrayList<String>();
        for (int nth = 0; nth < 5; nth++) {
            profiles.add(made(
                    suite.profile().post("/v1/profiles", """
                    {"userId": "standing-%1$d", "email": "standing-%1$d@inbox.example",
                     "attributes": {"firstName": "Ada", "kind": "%2$s"}}""".formatted(nth, nth == 0 ? "ORGANISATION" : "PERSON"))));
        }
        var known = new HashMap<String, List<String>>();
        known.put("profiles", profiles);
        var segment = made(suite.segmentation().post("/v1/segments", """
                {"name": "Standing", "condition": {"type": "attribute", "name": "country", "is": "EQUAL", "value": "nowhere"}}"""));
        known.put("segments", List.of(segment));
        var template = made(suite.outreach().post("/v1/templates", """
                {"name": "Standing", "subject": "News", "html": "<p>Hello</p>", "language": "en"}"""));
        known.put("templates", List.of(template));
        var campaign = made(suite.outreach().post("/v1/campaigns", """
                {"name": "Standing", "segmentId": "%s", "templateId": "%s", "topic": "standing"}""".formatted(segment, template)));
        known.put("campaigns", List.of(campaign));
        return known;
    }

    private static String made(JsonNode one) {
        return one.get("id").asText();
    }
}
