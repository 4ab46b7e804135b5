package io.clientele.outreach.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.outreach.console.people.Moment.Detail;
import io.clientele.outreach.console.people.Moment.Kind;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentTest {

    @Test
    void whatAnEventSaysIsToldInPlainWords() throws IOException {
        var quote = moment(Kind.EVENT, """
                {"handled_by": "Aoife", "kind": "FIRST_VISIT", "currency": "EUR", "tailored": true, "late": false,
                 "quote_id": "Q-1", "pages": [1]}""");

        assertThat(quote.details())
                .containsExactly(
                        new Detail("handled by", "Aoife"),
                        new Detail("kind", "first visit"),
                        new Detail("currency", "EUR"),
                        new Detail("tailored", "✓"));
    }

    @Test
    void whatWasBoughtIsToldByTheLine() throws IOException {
        var order = moment(Kind.PURCHASE, """
                {"coupon": "SPRING", "lines": [{"sku": "mug", "quantity": 2.0}, {"name": "Album", "quantity": 1}]}""");

        assertThat(order.details()).containsExactly(new Detail("2 ×", "mug"), new Detail("1 ×", "Album"));
    }

    private static Moment moment(Kind kind, String detail) throws IOException {
        return new Moment(kind, Instant.EPOCH, "Something", new ObjectMapper().readTree(detail));
    }
}
