package io.clientele.segmentation.column;

import io.clientele.segmentation.question.Known;
import java.util.BitSet;

/** What one feature is of each person, by their places. */
sealed interface Column permits Numbers, Words, Names {

    /** The places of those of whom it holds. */
    BitSet holding(Known asked);
}
