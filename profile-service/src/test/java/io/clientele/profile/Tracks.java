package io.clientele.profile;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Events that come in as systems send them. */
@ApplicationScoped
public class Tracks {

    private final Caller caller;

    Tracks(Caller caller) {
        this.caller = caller;
    }

    public void track(String userId, String event, String at, Map<String, ?> properties) {
        send(userId, event, at, properties).statusCode(200).body("accepted", equalTo(1));
    }

    public ValidatableResponse send(String userId, String event, String at, Map<String, ?> properties) {
        return caller.asMarketer()
                .body(Map.of(
                        "messageId", UUID.randomUUID().toString(),
                        "userId", userId,
                        "event", event,
                        "timestamp", at,
                        "properties", properties))
                .post("/v1/track")
                .then();
    }
}
