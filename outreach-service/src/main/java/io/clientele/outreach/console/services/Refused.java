package io.clientele.outreach.console.services;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** What another service refuses is refused here in the same words; what fails there is a silence. */
public class Refused implements ResponseExceptionMapper<RuntimeException> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        if (response.getStatus() >= 500) {
            return new Silence("It answered " + response.getStatus());
        }
        return refusal(response.getStatus(), response.readEntity(String.class));
    }

    private static Problem.Refusal refusal(int status, String body) {
        try {
            var problem = JSON.readTree(body);
            var errors = problem.path("errors")
                    .valueStream()
                    .map(error -> new Problem.Error(
                            error.path("field").asText(), error.path("message").asText()))
                    .toList();
            return new Problem.Refusal(status, problem.path("detail").asText("It was refused"), errors);
        } catch (IOException unreadable) {
            return new Problem.Refusal(status, "It was refused", List.of());
        }
    }
}
