package io.clientele.outreach.console.care;

import io.clientele.kit.Problem;
import java.math.BigDecimal;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form about a contract, as it was typed. */
class ContractForm {

    @RestForm
    @Nullable
    String scope;

    @RestForm
    boolean tailored;

    @RestForm
    @Nullable
    String fee;

    @RestForm
    @Nullable
    String currency;

    @RestForm
    @Nullable
    String period;

    @RestForm
    @Nullable
    String starts;

    @RestForm
    @Nullable
    String ends;

    @RestForm
    @Nullable
    String notice;

    Signing signing() {
        var amount = amount();
        return new Signing(
                said(scope),
                tailored,
                amount,
                amount == null ? null : said(currency),
                said(period),
                said(starts),
                said(ends),
                said(notice));
    }

    private @Nullable BigDecimal amount() {
        var text = said(fee);
        if (text != null && !text.matches("\\d{1,12}(\\.\\d{1,4})?")) {
            throw Problem.badRequest("fee", "must be a number such as 1200.50");
        }
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
