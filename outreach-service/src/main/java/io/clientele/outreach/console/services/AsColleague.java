package io.clientele.outreach.console.services;

import io.clientele.kit.Tokens;
import io.clientele.outreach.console.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** The other services see who asks, may refuse a viewer, and say sentences in the visitor's language. */
@ApplicationScoped
public class AsColleague implements ClientHeadersFactory {

    private static final Duration ONE_CALL = Duration.ofMinutes(5);

    private final Tokens tokens;
    private final Visit visit;

    AsColleague(Tokens tokens, Visit visit) {
        this.tokens = tokens;
        this.visit = visit;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var who = visit.colleague();
        var headers = new MultivaluedHashMap<String, String>();
        headers.putSingle(
                HttpHeaders.AUTHORIZATION,
                tokens.bearerOf(who.email(), who.role().token(), ONE_CALL));
        headers.putSingle(HttpHeaders.ACCEPT_LANGUAGE, visit.language().toLanguageTag());
        return headers;
    }
}
