package io.clientele.profile.collection;

import io.clientele.profile.activity.Mistakes;
import io.clientele.profile.identity.Identifier;
import io.clientele.profile.identity.Mention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events that come as the rows of a file: the same as messages, but that their people may be named by any name. */
@ApplicationScoped
public class RowMessages {

    /** @param id by which it is known when it comes again */
    public record Happening(
            String id, List<Identifier> names, String event, Map<String, @Nullable Object> properties, Instant at) {}

    /** What became of some; {@code duplicates} were taken before. */
    public record Taken(int accepted, int duplicates, List<Refused> refused, Made made) {}

    /** One that was not taken, by its place in the list. */
    public record Refused(int index, String field, String message) {}

    private final MessageReader reader;
    private final Collection collection;

    RowMessages(MessageReader reader, Collection collection) {
        this.reader = reader;
        this.collection = collection;
    }

    /** Null if there are mistakes. */
    public @Nullable Message read(Happening said, Mistakes mistakes) {
        var item = new Item(
                Item.Type.TRACK,
                said.id(),
                null,
                null,
                null,
                null,
                null,
                null,
                said.event(),
                null,
                said.properties(),
                null,
                said.at().toString());
        return reader.read(new Mention(null, said.names(), Map.of(), null), item, mistakes);
    }

    /** People who are new by it are remembered as this import's. */
    @Transactional(TxType.MANDATORY)
    public Taken take(UUID importId, List<Message> messages) {
        var receipt = collection.takeOnce(
                messages.stream().map(one -> one.within(importId)).toList(), importId);
        var refused = receipt.rejected().stream()
                .map(one -> new Refused(
                        one.index(),
                        one.errors().getFirst().field(),
                        one.errors().getFirst().message()))
                .toList();
        return new Taken(receipt.accepted(), receipt.duplicates(), refused, receipt.made());
    }
}
