package io.clientele.outreach.console.relationships;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.util.List;

/** What other settings would make of people. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Rehearsal(int judged, long people, List<Move> moves) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Move(String before, String after, int people) {

        public boolean changed() {
            return !before.equals(after);
        }
    }

    public int before(String relationship) {
        return moves.stream()
                .filter(move -> move.before().equals(relationship))
                .mapToInt(Move::people)
                .sum();
    }

    public int after(String relationship) {
        return moves.stream()
                .filter(move -> move.after().equals(relationship))
                .mapToInt(Move::people)
                .sum();
    }
}
