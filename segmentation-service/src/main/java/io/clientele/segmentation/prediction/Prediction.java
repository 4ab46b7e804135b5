package io.clientele.segmentation.prediction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the tie score of a past day told who would buy again.
 *
 * @param until the last day the score knew
 * @param days after it, in which they could buy again
 * @param buyers up to that day, or as many of them as were looked at
 * @param again how many of them did
 * @param auc of the score: 0.5 tells nothing, 1 everything; null unless some did and some did not
 * @param frequencyAuc the same of how many days they had ordered on
 * @param rising whether in each band that is higher more of them did; null if fewer than two have anybody in them
 * @param weights what the score is made of
 */
record Prediction(
        LocalDate until,
        int days,
        long buyers,
        long again,
        @Nullable Double auc,
        @Nullable Double frequencyAuc,
        @Nullable Boolean rising,
        List<Band> bands,
        Map<TieScore, Double> weights) {

    /**
     * @param from of the score in points, 0 to 80
     * @param share of these who bought again; null if there is nobody
     */
    @Schema(name = "PredictionBand")
    record Band(
            int from,
            int to,
            long buyers,
            long again,
            @Nullable Double share) {}
}
