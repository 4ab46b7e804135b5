package io.clientele.profile.agreement;

import io.clientele.kit.Page;
import io.clientele.profile.identity.People;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/profiles/{id}/quotes")
@Produces(MediaType.APPLICATION_JSON)
class QuoteResource {

    private final Quotes quotes;
    private final People people;

    QuoteResource(Quotes quotes, People people) {
        this.quotes = quotes;
        this.people = people;
    }

    @GET
    @Operation(summary = "What was offered to them, the newest first, with the budget that they stated")
    public Page<Quote> list(UUID id) {
        return new Page<>(quotes.of(people.survivorOf(id)), null);
    }
}
