package io.clientele.profile.collection;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.kit.Problem;
import io.clientele.profile.activity.Mistakes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Whoever tells something, it comes in by the same rules, once each. */
@ApplicationScoped
public class Door {

    private final Items items;
    private final MessageReader reader;
    private final Gathering gathering;

    Door(Items items, MessageReader reader, Gathering gathering) {
        this.items = items;
        this.reader = reader;
        this.gathering = gathering;
    }

    /**
     * Complete when all is committed; waits in nobody's thread.
     *
     * @param told the items of a batch, which may turn out to be none: then the answer fails as it does
     * @param bytes that it holds until it is read
     * @throws Problem.Refusal 503 if too much waits already
     */
    CompletionStage<Receipt> take(Callable<List<? extends JsonNode>> told, long bytes, Trust trust) {
        return gathering.take(() -> read(told.call(), trust), bytes);
    }

    /** Items as in a batch; returns when they are committed, with what is wrong with those that were not taken. */
    public List<Problem.Error> ofShop(List<? extends JsonNode> told) {
        return committed(told, Trust.SHOP);
    }

    /** The same, of somebody's browser. */
    public List<Problem.Error> ofSite(List<? extends JsonNode> told) {
        return committed(told, Trust.ANYBODY);
    }

    /** These are read already, and wait in threads, of which there are not many. */
    private List<Problem.Error> committed(List<? extends JsonNode> told, Trust trust) {
        try {
            return take(() -> told, 0, trust).toCompletableFuture().join().rejected().stream()
                    .flatMap(one -> one.errors().stream())
                    .toList();
        } catch (CompletionException broken) {
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
    }

    private Request read(List<? extends JsonNode> told, Trust trust) {
        var messages = new ArrayList<Message>();
        var wrong = new ArrayList<Rejected>();
        for (int index = 0; index < told.size(); index++) {
            var mistakes = new Mistakes();
            var item = items.read(told.get(index), mistakes);
            var message = item == null ? null : reader.read(index, item, trust, mistakes);
            if (message != null) {
                messages.add(message);
            } else {
                wrong.add(new Rejected(index, mistakes.errors()));
            }
        }
        return new Request(messages, wrong);
    }
}
