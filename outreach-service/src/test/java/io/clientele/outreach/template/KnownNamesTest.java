package io.clientele.outreach.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.outreach.merge.Mistaken;
import io.clientele.outreach.merge.Parser;
import io.clientele.outreach.merge.Place;
import io.clientele.outreach.merge.Source;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    @Test
    void attributesThatAnyProfileHasAreKnown() {
        var names = new KnownNames(() -> new ProfileClient.AttributeNames(List.of("shoeSize", "Loyalty tier")));

        assertThatNoException()
                .isThrownBy(() -> read("{{ profile.shoeSize }}{{ profile['Loyalty tier'] }}{{ profile.city }}", names));
        assertThatThrownBy(() -> read("{{ profile.shoesize2 }}", names))
                .isInstanceOf(Mistaken.class)
                .hasMessageContaining("did you mean profile.shoeSize?");
    }

    @Test
    void profileServiceIsAskedOnceAMinute() {
        var calls = new AtomicInteger();
        var names = new KnownNames(() -> new ProfileClient.AttributeNames(List.of("call" + calls.incrementAndGet())));

        names.now();
        names.now();

        assertThat(calls).hasValue(1);
    }

    @Test
    void whileItCannotBeReachedAnyAttributeMayBeOneButOtherNamesMayNot() {
        var names = new KnownNames(() -> {
            throw new ProcessingException("connection refused");
        });

        assertThatNoException().isThrownBy(() -> read("{{ profile.anything }}", names));
        assertThat(names.now().anyOfProfile()).isTrue();
        assertThatThrownBy(() -> read("{{ shop.anything }}", names)).isInstanceOf(Mistaken.class);
        assertThatThrownBy(() -> read("{{ openUrl }}", names)).isInstanceOf(Mistaken.class);
    }

    private static void read(String template, KnownNames names) {
        Parser.parse(new Source(template), names.now(), Place.HTML);
    }
}
