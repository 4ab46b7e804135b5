package io.clientele.profile.agreement;

import io.clientele.profile.activity.Properties;
import io.clientele.profile.purchase.Money;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/** Money: {@code amount} in minor units. */
@RegisterForReflection
public record Amount(long amount, String currency) {

    /** What a property says, exactly, in the currency beside it; notes what can't be. */
    static @Nullable Amount read(Properties said, String name, String otherwise) {
        var currency = said.read("currency", Money::currency);
        var number = said.number(name);
        if (number == null) {
            return null;
        }
        said.mistakes().unless(number.signum() >= 0, said.path() + "." + name, "must not be below 0");
        var unit = currency == null ? otherwise : currency;
        return said.mistakes().attempt(said.path() + "." + name, () -> new Amount(Money.exact(number, unit), unit));
    }
}
