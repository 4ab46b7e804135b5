package io.clientele.outreach.audience;

import io.clientele.kit.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Says to the other services who calls. */
@ApplicationScoped
public class ServiceToken implements ClientRequestFilter {

    private final Tokens tokens;

    ServiceToken(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, tokens.bearerOf("outreach-service"));
    }
}
