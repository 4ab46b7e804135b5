package io.clientele.profile.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clientele.profile.purchase.ProductKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//evil.example",
                "http:",
                "https://user:pass@shop.example/",
                "ftp://shop.example",
                "https://a b.example"
            })
    void whatIsNoAddressOnTheWebIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.url(text)).withMessageContaining("http");
    }

    @Test
    void anAddressStaysAsItWasWritten() {
        assertThat(Forms.url("HTTPS://shop.example/a?b=1#c")).isEqualTo("HTTPS://shop.example/a?b=1#c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "-P1M", "1 month", "PT5H", "P99999999999Y", "P2147483647Y"})
    void whatIsNoLengthOfTimeIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.period(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "1899-12-31", "+999999-01-01", "29.02.2024", ""})
    void whatIsNoDayIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.date(text));
    }

    @Test
    void sourcesWriteWordsLargeAndSmall() {
        assertThat(Forms.oneOf(ProductKind.class).apply("professional service"))
                .isEqualTo(ProductKind.PROFESSIONAL_SERVICE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.oneOf(ProductKind.class).apply("gold"))
                .withMessageContaining("READY_MADE");
    }
}
