package io.clientele.profile.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2.55, GBP, 255",
        "3, 0.005, GBP, 2",
        "1, 0.005, GBP, 0",
        "1, 0.015, GBP, 2",
        "2.5, 1.3, GBP, 325",
        "7, 100, JPY, 700",
        "1, 0.5, JPY, 0",
        "1, 1.5, JPY, 2",
        "1, 1.2345, KWD, 1234",
        "-2, 4.25, EUR, -850"
    })
    void aTotalIsRoundedHalfEvenToTheMinorUnit(BigDecimal quantity, BigDecimal price, String currency, long minor) {
        assertThat(Money.total(List.of(line(quantity, price)), currency)).isEqualTo(minor);
    }

    @Test
    void aTotalIsRoundedOnceAndNotLineByLine() {
        var line = line(BigDecimal.ONE, new BigDecimal("0.004"));

        assertThat(Money.total(Collections.nCopies(5, line), "GBP")).isEqualTo(2);
    }

    @Property
    void aTotalIsNeverFurtherFromTheExactSumThanHalfAMinorUnit(
            @ForAll @IntRange(min = 1, max = 50) int lines,
            @ForAll @Scale(6) @BigRange(min = "0", max = "1000") BigDecimal price) {
        var total = Money.total(Collections.nCopies(lines, line(new BigDecimal("3"), price)), "EUR");

        var exact = price.multiply(new BigDecimal(3L * lines)).movePointRight(2);
        assertThat(exact.subtract(BigDecimal.valueOf(total)).abs()).isLessThanOrEqualTo(new BigDecimal("0.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, EUR, 1250",
        "12.500, EUR, 1250",
        "12, JPY, 12",
        "1E+2, EUR, 10000",
        "0.000, EUR, 0",
        "0E-2147483647, EUR, 0"
    })
    void anAmountIsExact(BigDecimal amount, String currency, long minor) {
        assertThat(Money.exact(amount, currency)).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource({"12.505, EUR", "0.5, JPY", "1, XYZ", "1, eur", "1E+30, EUR", "1E+2147483647, EUR"})
    void anAmountThatDoesNotFitIsRefusedWithASentence(BigDecimal amount, String currency) {
        assertThatThrownBy(() -> Money.exact(amount, currency))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"0.0000001", "1000000000000", "1E+40"})
    void aLineTakesOnlyNumbersThatCanBeKept(BigDecimal number) {
        assertThatThrownBy(() -> line(number, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Line line(BigDecimal quantity, BigDecimal price) {
        return new Line("S", null, null, null, quantity, price);
    }
}
