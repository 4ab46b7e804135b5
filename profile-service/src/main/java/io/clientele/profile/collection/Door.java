package io.clientele.profile.collection;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.kit.Problem;
import io.clientele.profile.activity.Mistakes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** What others than our own systems tell comes in as everything else does: once each, by the same rules. */
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

    /** Items as in a batch; returns when they are committed, with what is wrong with those that were not taken. */
    public List<Problem.Error> ofShop(List<? extends JsonNode> told) {
        return take(told, Trust.SHOP);
    }

    /** The same, of somebody's browser. */
    public List<Problem.Error> ofSite(List<? extends JsonNode> told) {
        return take(told, Trust.ANYBODY);
    }

    private List<Problem.Error> take(List<? extends JsonNode> told, Trust trust) {
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
        return gathering.take(new Request(messages, wrong)).rejected().stream()
                .flatMap(one -> one.errors().stream())
                .toList();
    }
}
