package io.clientele.outreach.console.movement;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.console.segmentation.Relationships;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who moved from where to where, month by month. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Movement(@Nullable LocalDate since, boolean complete, List<Month> months) {

    /** From the closest to those who are gone. */
    static final List<String> PLACES = Stream.concat(Relationships.ALL.stream(), Stream.of("COOLING", "LOST"))
            .toList();

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Month(LocalDate month, Map<String, Long> people, List<Move> moves) {

        public long to(String place) {
            return moves.stream()
                    .filter(move -> move.to().equals(place))
                    .mapToLong(Move::people)
                    .sum();
        }

        public long from(String place) {
            return moves.stream()
                    .filter(move -> move.from().equals(place))
                    .mapToLong(Move::people)
                    .sum();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Move(String from, String to, long people) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Mover(UUID profileId, String from, String to, LocalDate on) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Received(int days, long moved, long stayed, List<Thing> things) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Thing(
            String what,
            @Nullable String detail,
            long moved,
            BigDecimal movedShare,
            long stayed,
            BigDecimal stayedShare) {}

    public List<String> places() {
        return PLACES;
    }

    /** Those of which moves are known: in the first nobody had moved yet. */
    public List<Month> newestFirst() {
        return months.stream()
                .filter(month -> !month.month().equals(since))
                .toList()
                .reversed();
    }

    Optional<Month> of(LocalDate day) {
        return months.stream()
                .filter(month -> month.month().equals(day.withDayOfMonth(1)))
                .findFirst();
    }
}
