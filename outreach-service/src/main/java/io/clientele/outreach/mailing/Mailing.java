package io.clientele.outreach.mailing;

import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.template.TemplateDraft;

/** The words of a campaign, and the business in whose name they go out. */
public record Mailing(TemplateDraft words, Shop shop) {}
