package io.clientele.segmentation.explanation;

import io.clientele.segmentation.relationship.Relationship;
import java.util.List;

/**
 * What other settings would make of people, judged on some of them.
 *
 * @param judged how many were judged by both
 * @param people how many there are in all
 * @param moves how many of those judged are what, by the settings that hold and by the others
 */
record Rehearsal(int judged, long people, List<Move> moves) {

    record Move(Relationship before, Relationship after, int people) {}
}
