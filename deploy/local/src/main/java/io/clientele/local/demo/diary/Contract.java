package io.clientele.local.demo.diary;

import io.clientele.local.demo.world.Catalogue;
import io.clientele.local.demo.world.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What we do for an organisation, cut to its needs, for a yearly fee in euros. */
public record Contract(
        String id, String scope, List<String> modules, BigDecimal fee, LocalDate starts, LocalDate ends) {

    Map<String, Object> facts() {
        var facts = Facts.of("contract_id", id, "scope", scope, "tailored", true, "modules", modules);
        facts.putAll(Facts.of("fee", fee, "currency", Catalogue.CURRENCY, "period", "P1Y"));
        facts.putAll(Facts.of("starts", starts.toString(), "ends", ends.toString(), "notice", "P3M"));
        return facts;
    }
}
