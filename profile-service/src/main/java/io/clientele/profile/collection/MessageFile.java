package io.clientele.profile.collection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import io.clientele.kit.Problem;
import io.clientele.profile.activity.Mistakes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Messages that come in a file, one a line, as in a batch. */
@ApplicationScoped
public class MessageFile {

    public record Line(long number, String text) {}

    /** A line that was not taken. */
    public record Refused(Line line, String field, String message) {}

    /** Some lines, and what they say. */
    public record Read(List<Line> lines, List<Message> messages, List<Refused> refused) {}

    /** What became of some lines; {@code duplicates} were taken before. */
    public record Taken(int accepted, int duplicates, List<Refused> refused, Made made) {}

    private final Items items;
    private final MessageReader reader;
    private final Collection collection;
    private final Messages sentBefore;
    private final ObjectMapper json;

    MessageFile(Items items, MessageReader reader, Collection collection, Messages sentBefore, ObjectMapper json) {
        this.items = items;
        this.reader = reader;
        this.collection = collection;
        this.sentBefore = sentBefore;
        this.json = json;
    }

    /** Makes sense of some lines, without a look at what is known. */
    public Read read(UUID importId, List<Line> lines) {
        var messages = new ArrayList<Message>();
        var refused = new ArrayList<Refused>();
        for (int index = 0; index < lines.size(); index++) {
            var mistakes = new Mistakes();
            var item = items.read(node(lines.get(index)), mistakes);
            var message = item == null ? null : reader.read(index, item, Trust.ANYBODY, mistakes);
            if (message != null) {
                messages.add(message.within(importId));
            } else {
                refused.add(refused(lines.get(index), mistakes.errors()));
            }
        }
        return new Read(lines, messages, refused);
    }

    /** People who are new by it are remembered as this import's. */
    @Transactional(TxType.MANDATORY)
    public Taken take(UUID importId, Read read) {
        var receipt = collection.takeOnce(read.messages(), importId);
        var refused = new ArrayList<>(read.refused());
        receipt.rejected().forEach(one -> refused.add(refused(read.lines().get(one.index()), one.errors())));
        return new Taken(receipt.accepted(), receipt.duplicates(), refused, receipt.made());
    }

    /** All that this import brought may come again. */
    @Transactional(TxType.MANDATORY)
    public void forget(UUID importId) {
        sentBefore.releaseAll(importId);
    }

    private static Refused refused(Line line, List<Problem.Error> errors) {
        return new Refused(line, errors.getFirst().field(), errors.getFirst().message());
    }

    private JsonNode node(Line line) {
        try {
            return json.readTree(line.text());
        } catch (JsonProcessingException unreadable) {
            return NullNode.getInstance(); // which is no object, and refused as such
        }
    }
}
