package io.clientele.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Strings that break programs, names of the whole world and addresses of every form: kept as they came, or refused. */
@QuarkusTest
@WithPostgres
class StrangeValuesTest {

    private static final int BATCH = 100;

    private final Caller caller;
    private final ObjectMapper json;

    StrangeValuesTest(Caller caller, ObjectMapper json) {
        this.caller = caller;
        this.json = json;
    }

    @Test
    void aNaughtyStringIsKeptAsItCameOrRefusedWithTheReason() throws IOException {
        var naughty = Oracles.naughty();

        var refused = identified("naughty", naughty, value -> Map.of("motto", value));

        for (int nth = 0; nth < naughty.size(); nth++) {
            var found = profile("naughty-" + nth);
            if (refused.get(nth).isEmpty()) {
                assertThat(found.path("attributes").path("motto").asText("")).isEqualTo(naughty.get(nth));
            } else {
                assertThat(found.isMissingNode()).as(naughty.get(nth)).isTrue();
            }
        }
    }

    @Test
    void aNaughtyStringMayBeEditedInAndIsSearchedForWithoutHarm() throws IOException {
        var id = caller.profile("naughty-edited", Map.of());

        for (var value : Oracles.naughty()) {
            var edited = caller.asMarketer()
                    .contentType("application/json; charset=UTF-8")
                    .body(json.writeValueAsString(Map.of("attributes", Map.of("firstName", value))))
                    .patch("/v1/profiles/" + id);
            assertThat(edited.statusCode()).as(value).isIn(200, 400);
            if (edited.statusCode() == 200) {
                var name =
                        json.readTree(edited.asByteArray()).path("attributes").path("firstName");
                assertThat(name.asText("")).isEqualTo(value.strip());
            }
            caller.asMarketer()
                    .queryParam("query", value)
                    .get("/v1/profiles")
                    .then()
                    .statusCode(value.indexOf('\0') < 0 ? 200 : 400);
        }
    }

    @Test
    void namesOfAllCountriesAreKeptAsTheirPeopleWriteThem() throws IOException {
        var names = Oracles.names().stream().limit(2000).toList();

        var refused = identified("named", names, name -> Map.of("lastName", name));

        for (int nth = 0; nth < names.size(); nth += 7) {
            assertThat(refused.get(nth)).isEmpty();
            assertThat(profile("named-" + nth)
                            .path("attributes")
                            .path("lastName")
                            .asText())
                    .isEqualTo(names.get(nth).strip());
        }
    }

    @Test
    void anAddressOfWhateverFormIsTheirsAsTheyWroteItOrRefused() throws Exception {
        addressed("isemail", Oracles.isemail());
    }

    @Test
    void anAddressWithAnAliasStaysTheirs() throws IOException {
        addressed("alias", Oracles.aliases());
    }

    private void addressed(String prefix, List<String> addresses) throws IOException {
        var refused = identified(prefix, addresses, address -> Map.of("email", address));

        for (int nth = 0; nth < addresses.size(); nth++) {
            var found = profile(prefix + "-" + nth);
            if (refused.get(nth).isEmpty()) {
                var kept = found.path("attributes")
                        .path("email")
                        .asText(found.path("email").asText(""));
                assertThat(kept).isEqualToIgnoringCase(addresses.get(nth).strip());
            } else {
                assertThat(found.isMissingNode()).as(addresses.get(nth)).isTrue();
            }
        }
    }

    private interface Traits {
        Map<String, String> of(String value);
    }

    /** Why each was refused; empty if it was not. */
    private List<String> identified(String prefix, List<String> values, Traits traits) throws IOException {
        var refused = new ArrayList<String>();
        for (int from = 0; from < values.size(); from += BATCH) {
            int begin = from;
            var items = IntStream.range(from, Math.min(from + BATCH, values.size()))
                    .mapToObj(nth -> Map.of(
                            "type",
                            "identify",
                            "messageId",
                            UUID.randomUUID().toString(),
                            "userId",
                            prefix + "-" + nth,
                            "traits",
                            traits.of(values.get(nth))))
                    .toList();
            var answer = caller.asMarketer()
                    .contentType("application/json; charset=UTF-8")
                    .body(json.writeValueAsBytes(Map.of("batch", items)))
                    .post("/v1/batch")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            items.forEach(_ -> refused.add(""));
            for (var one : json.readTree(answer).path("rejected")) {
                assertThat(one.path("errors")).isNotEmpty();
                refused.set(
                        begin + one.path("index").asInt(), one.path("errors").toString());
            }
        }
        return refused;
    }

    private JsonNode profile(String userId) throws IOException {
        var answer = caller.asMarketer().queryParam("userId", userId).get("/v1/profiles");
        return json.readTree(answer.asByteArray()).path("items").path(0);
    }
}
