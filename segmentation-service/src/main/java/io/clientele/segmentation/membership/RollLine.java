package io.clientele.segmentation.membership;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the members of a segment. */
@Schema(oneOf = {RollLine.Member.class, RollLine.End.class})
sealed interface RollLine {

    /** @param since as far as we have noticed */
    record Member(UUID profileId, Instant since) implements RollLine {}

    /** Nothing was cut off. */
    record End(boolean end, long count) implements RollLine {}
}
