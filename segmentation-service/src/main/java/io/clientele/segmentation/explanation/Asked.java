package io.clientele.segmentation.explanation;

import io.clientele.segmentation.relationship.Direction;
import io.clientele.segmentation.relationship.Relationship;
import io.clientele.segmentation.type.Mark;
import io.clientele.segmentation.type.Stage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom a list is asked for; what is not said is any. */
final class Asked {

    @RestQuery
    @Nullable
    Relationship relationship;

    @RestQuery
    @Nullable
    Direction direction;

    @RestQuery
    @Nullable
    Stage stage;

    @RestQuery
    @Nullable
    Mark mark;

    /** The lower end of a cell of the map. */
    @RestQuery
    @Min(0)
    @Max(90)
    @Nullable
    Integer tie;

    @RestQuery
    @Min(0)
    @Max(90)
    @Nullable
    Integer service;
}
