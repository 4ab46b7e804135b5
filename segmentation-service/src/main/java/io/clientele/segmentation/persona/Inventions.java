package io.clientele.segmentation.persona;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Invents people who are like the members of a segment. */
@ApplicationScoped
class Inventions {

    private final Drawings drawings;

    Inventions(Drawings drawings) {
        this.drawings = drawings;
    }

    /** Nobody where the members are too few to be anything but themselves. */
    List<Invented> of(UUID segmentId, int count, long seed) {
        var drawing = drawings.of(segmentId);
        if (drawing.persona().tooFew()) {
            return List.of();
        }
        var invention = new Invention(drawing, new Random(seed));
        return IntStream.rangeClosed(1, count).mapToObj(invention::next).toList();
    }
}
