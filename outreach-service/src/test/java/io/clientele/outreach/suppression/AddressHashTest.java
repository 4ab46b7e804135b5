package io.clientele.outreach.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressHashTest {

    @ParameterizedTest
    @CsvSource({
        "Ada@Example.COM, ada@example.com",
        "' ada@example.com ', ada@example.com",
        "ada@bücher.example, ada@xn--bcher-kva.example",
    })
    void theSameMailboxHasOneHash(String written, String other) {
        var hash = new AddressHash(Optional.of("key"), "secret");

        assertThat(hash.of(written)).isEqualTo(hash.of(other));
    }

    @Test
    void saysNothingWithoutTheKey() {
        var ours = new AddressHash(Optional.of("key"), "secret").of("ada@example.com");

        assertThat(new AddressHash(Optional.of("another"), "secret").of("ada@example.com"))
                .isNotEqualTo(ours);
        assertThat(new AddressHash(Optional.of("key"), "new secret").of("ada@example.com"))
                .isEqualTo(ours);
        assertThat(ours).doesNotContain("ada").hasSize(43);
    }
}
