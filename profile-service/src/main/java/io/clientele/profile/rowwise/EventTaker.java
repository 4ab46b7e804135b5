package io.clientele.profile.rowwise;

import io.clientele.profile.activity.Mistakes;
import io.clientele.profile.collection.Message;
import io.clientele.profile.collection.RowMessages;
import io.clientele.profile.collection.RowMessages.Happening;
import io.clientele.profile.intake.ImportErrors.ImportError;
import io.clientele.profile.job.Job;
import io.clientele.profile.job.Step;
import io.clientele.profile.job.Tally;
import io.clientele.profile.mapping.BadRow;
import io.clientele.profile.row.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events, a row each, taken once however often they come. */
@ApplicationScoped
class EventTaker implements Taker<Message> {

    private final RowMessages messages;

    EventTaker(RowMessages messages) {
        this.messages = messages;
    }

    @Override
    public @Nullable Message read(Rows rows, List<String> row) throws BadRow {
        if (rows.personKey(row).isEmpty()) {
            return null;
        }
        var event = rows.event(row);
        var mistakes = new Mistakes();
        var message = messages.read(
                new Happening(event.id(), event.names(), event.event(), event.properties(), event.at()), mistakes);
        if (message == null) {
            var wrong = mistakes.errors().getFirst();
            throw new BadRow(rows.column(wrong.field()), "INVALID", wrong.field() + " " + wrong.message());
        }
        return message;
    }

    @Override
    public Result take(Job job, List<Line<Message>> lines) {
        var taken = messages.take(job.id(), lines.stream().map(Line::said).toList());
        var tally = new Tally();
        tally.imported = taken.accepted();
        tally.unchanged = taken.duplicates();
        tally.eventsCreated = taken.made().events();
        tally.profilesCreated = taken.made().profiles();
        tally.profilesChanged = taken.made().profilesChanged();
        tally.purchasesChanged = taken.made().purchasesChanged();
        tally.purchasesCreated = taken.made().purchases();
        tally.refundsCreated = taken.made().refunds();
        var refused = taken.refused().stream()
                .map(one -> {
                    var line = lines.get(one.index());
                    return new ImportError(
                            line.number(),
                            Step.RECORDING.name(),
                            one.field(),
                            one.message().startsWith("ORDER_OF_ANOTHER") ? "ORDER_OF_ANOTHER" : "INVALID",
                            one.message(),
                            line.fields());
                })
                .toList();
        return new Result(tally, refused);
    }
}
