package io.clientele.outreach.delivery;

import io.clientele.outreach.template.Links;
import java.util.UUID;

/** Makes the links of one person's mail. */
public interface LinkMaker {

    /** @param numbers the campaign's number for each destination of its template */
    Links links(String publicUrl, UUID campaignId, UUID profileId, int[] numbers);
}
