package io.clientele.outreach.audience;

import io.clientele.kit.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What people are to the business, for mails that say so; who is not scored is missing. */
@ApplicationScoped
public class Relationships {

    private final RelationshipClient client;

    Relationships(@RestClient RelationshipClient client) {
        this.client = client;
    }

    /**
     * At most {@link Lookup#MOST}. Calls segmentation-service: not inside a transaction.
     *
     * @throws Problem.Refusal 503 if it does not answer: a mail that asks for it can't be written without
     */
    public Map<UUID, String> of(List<UUID> ids) {
        try {
            return client.lookup(new RelationshipClient.Wanted(ids)).stream()
                    .collect(Collectors.toMap(
                            RelationshipClient.Known::profileId, RelationshipClient.Known::relationship));
        } catch (ProcessingException | WebApplicationException silent) {
            throw new Problem.Refusal(503, "segmentation-service does not say what people are now", List.of());
        }
    }
}
