package io.clientele.segmentation.segment;

import io.clientele.segmentation.condition.Condition;
import java.util.UUID;

/**
 * What a segment means now.
 *
 * @param digest another one if anything of it is another: also in the segments that it names, or where the business is
 * @param size how many conditions it is made of, with those of the segments that it names
 * @param daily whether who belongs may become another as a day passes, without any fact or feature becoming another
 */
public record Meaning(UUID segmentId, Condition condition, String digest, int size, boolean daily) {}
