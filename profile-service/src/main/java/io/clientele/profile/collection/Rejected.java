package io.clientele.profile.collection;

import io.clientele.kit.Problem;
import java.util.List;

/** An item that was not taken, by its place in the batch, and what to mend. */
record Rejected(int index, List<Problem.Error> errors) {

    static Rejected of(int index, String field, String message) {
        return new Rejected(index, List.of(new Problem.Error(field, message)));
    }
}
