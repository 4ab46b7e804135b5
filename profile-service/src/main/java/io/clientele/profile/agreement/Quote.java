package io.clientele.profile.agreement;

import io.clientele.profile.activity.Properties;
import io.clientele.profile.fact.Forms;
import io.clientele.profile.fact.Strand;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was offered to them; sent again it replaces what was offered before.
 *
 * @param budget what they said they can spend
 * @param validUntil the last day
 */
record Quote(
        String id,
        @Nullable Amount amount,
        @Nullable Amount budget,
        @Nullable Boolean tailored,
        @Nullable String text,
        @Nullable String handledBy,
        @Nullable LocalDate validUntil,
        Instant sentAt) {

    static final String SENT = "Quote Sent";
    static final Strand.Kind KIND = new Strand.Kind(SENT, "", "quote_id");

    static void check(Properties said, String currency) {
        said.need("quote_id");
        said.text("quote_id", 255);
        Amount.read(said, "amount", currency);
        Amount.read(said, "budget", currency);
        said.read("tailored", Forms::flag);
        said.text("text", 2000);
        said.text("handled_by");
        said.read("valid_until", Forms::date);
    }

    static Quote of(Strand strand, String currency) {
        var said = strand.said();
        return new Quote(
                strand.key(),
                Amount.read(said, "amount", currency),
                Amount.read(said, "budget", currency),
                said.read("tailored", Forms::flag),
                said.text("text", 2000),
                said.text("handled_by"),
                said.read("valid_until", Forms::date),
                strand.first().occurredAt());
    }
}
