package io.clientele.outreach.audience;

import static java.util.stream.Collectors.toMap;

import io.clientele.kit.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What is known of people besides who they are, for mails that say so. */
@ApplicationScoped
public class Insights {

    private static final int EXAMPLES = 10;

    private final InsightClient client;

    Insights(@RestClient InsightClient client) {
        this.client = client;
    }

    /**
     * Of each of them, at most {@link Lookup#MOST}. Calls segmentation-service: not inside a transaction.
     *
     * @throws Problem.Refusal 503 if it does not answer: a mail that asks for it can't be written without
     */
    public Map<UUID, Insight> of(List<UUID> ids, Wanted wanted) {
        var asked = new InsightClient.Wanted(ids);
        var any = !ids.isEmpty();
        var relationships = any && wanted.relationships()
                ? answered(() -> client.relationships(asked)).stream()
                        .collect(toMap(InsightClient.Known::profileId, InsightClient.Known::relationship))
                : Map.<UUID, String>of();
        var offers = any && wanted.offers()
                ? answered(() -> client.offers(asked)).stream()
                        .collect(toMap(InsightClient.Offer::profileId, Function.identity()))
                : Map.<UUID, InsightClient.Offer>of();
        return ids.stream()
                .distinct()
                .collect(toMap(Function.identity(), id -> insight(id, relationships.get(id), offers)));
    }

    /**
     * Somebody who is like the members of a segment; empty where those are too few.
     *
     * @throws Problem.Refusal 400 if there is no such segment, 503 if segmentation-service does not answer
     */
    public Optional<Invented> invented(UUID segmentId) {
        return answered(() -> client.inventions(segmentId, 1), () -> Problem.badRequest("segmentId", "is no segment"))
                .stream()
                .findFirst();
    }

    /** What sells best, for the example of nobody in particular. */
    public List<Map<String, Object>> bestSellers() {
        return answered(() -> client.bestSellers(EXAMPLES));
    }

    private static Insight insight(UUID id, @Nullable String relationship, Map<UUID, InsightClient.Offer> offers) {
        var none = new InsightClient.Offer(id, List.of(), List.of());
        var offer = Objects.requireNonNullElse(offers.get(id), none);
        return new Insight(relationship, offer.items(), offer.usual());
    }

    private static <T> T answered(Supplier<T> question) {
        return answered(question, Insights::silent);
    }

    private static <T> T answered(Supplier<T> question, Supplier<Problem.Refusal> unknown) {
        try {
            return question.get();
        } catch (WebApplicationException refused) {
            throw refused.getResponse().getStatus() == 404 ? unknown.get() : silent();
        } catch (ProcessingException unreachable) {
            throw silent();
        }
    }

    private static Problem.Refusal silent() {
        return new Problem.Refusal(503, "segmentation-service does not say what is known of people now", List.of());
    }
}
