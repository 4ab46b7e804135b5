package io.clientele.outreach.console.relationships;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.console.segmentation.Relationships;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many are what. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Overview(
        long scored,
        List<Group> relationships,
        List<Exempt> notScored,
        List<Type> types,
        List<Cell> map,
        long unmapped) {

    private static final List<String> DIRECTIONS = List.of("RISING", "STEADY", "COOLING", "DORMANT");

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Group(String relationship, String direction, long people, BigDecimal income) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Exempt(String why, long people) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Type(String type, boolean isMark, long people) {

        /** Active and distant are ours, and not among the twelve. */
        public boolean oneOfTwelve() {
            return !type.equals("ACTIVE") && !type.equals("DISTANT");
        }
    }

    /** People in a square of the map, ten points wide. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Cell(int tie, int service, long people, BigDecimal income) {

        /** From the left, of 100. */
        public int x() {
            return tie + 5;
        }

        /** From the top, of 100. */
        public int y() {
            return 95 - service;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Person(
            UUID profileId,
            String relationship,
            String direction,
            @Nullable String stage,
            List<String> marks,
            @Nullable BigDecimal score) {}

    public List<String> order() {
        return Relationships.ALL;
    }

    public List<String> directions() {
        return DIRECTIONS;
    }

    public long people(String relationship) {
        return relationships.stream()
                .filter(group -> group.relationship().equals(relationship))
                .mapToLong(Group::people)
                .sum();
    }

    public long people(String relationship, String direction) {
        return relationships.stream()
                .filter(group -> group.relationship().equals(relationship)
                        && group.direction().equals(direction))
                .mapToLong(Group::people)
                .sum();
    }

    /** Of a dot: its area is the share of income, or of people where nothing was earned; 5 fills the square. */
    public String radius(Cell cell) {
        var most = map.stream().mapToDouble(Overview::size).max().orElse(1);
        return String.format(Locale.ROOT, "%.1f", Math.max(.8, 4.8 * Math.sqrt(size(cell) / Math.max(1, most))));
    }

    private static double size(Cell cell) {
        return Math.max(cell.people(), cell.income().doubleValue());
    }
}
