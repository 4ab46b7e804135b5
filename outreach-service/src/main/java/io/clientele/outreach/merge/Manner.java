package io.clientele.outreach.merge;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** How dates and money are written. */
public record Manner(Locale locale, ZoneId zone, Currency currency, Clock clock) {}
