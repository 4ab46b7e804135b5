package io.clientele.segmentation.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who moved from where to where, month by month.
 *
 * @param since the first month of which it is known how people stood; null if nobody has been judged yet
 * @param complete whether it is known of everybody how they stood before they were first judged
 */
record Movement(LocalDate asOf, @Nullable LocalDate since, boolean complete, List<Month> months) {

    /**
     * @param month its first day
     * @param people who stood where at its end, or now if it is not over
     */
    @Schema(name = "MovementMonth")
    record Month(LocalDate month, Map<Place, Long> people, List<Move> moves) {}

    @Schema(name = "MovementMove")
    record Move(Place from, Place to, long people) {}

    @Schema(name = "MovementPerson")
    record Mover(UUID profileId, Place from, Place to, LocalDate on) {}

    /**
     * What those who moved had received, beside those who stayed where they were.
     *
     * @param days before it, in which it is looked for
     */
    @Schema(name = "MovementReceived")
    record Received(int days, long moved, long stayed, List<Thing> things) {}

    /**
     * @param what the event
     * @param detail the campaign, or the kind of contact; null for all of them
     * @param moved how many of those who moved had received it
     * @param movedShare 0 to 1
     */
    @Schema(name = "MovementThing")
    record Thing(
            String what,
            @Nullable String detail,
            long moved,
            BigDecimal movedShare,
            long stayed,
            BigDecimal stayedShare) {}
}
