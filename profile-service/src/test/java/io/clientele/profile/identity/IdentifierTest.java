package io.clientele.profile.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ' Ada@Example.COM ', ada@example.com",
        "EMAIL, o'hara+news@mail.example, o'hara+news@mail.example",
        "PHONE, +441632960000, +441632960000",
        "USER_ID, ' 12346 ', 12346",
        "ANONYMOUS_ID, Ab-1, Ab-1"
    })
    void namesAreKeptInOneForm(IdentifierKind kind, String said, String kept) {
        assertThat(new Identifier(kind, said).value()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, ada",
        "EMAIL, ada@localhost",
        "EMAIL, Ada <ada@x.example>",
        "EMAIL, ada@[10.0.0.1]",
        "EMAIL, a@b@c.example",
        "PHONE, 01632960000",
        "PHONE, +0",
        "USER_ID, ' '"
    })
    void whatCannotBeANameIsRefused(IdentifierKind kind, String said) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Identifier(kind, said));
    }

    @ParameterizedTest
    @CsvSource({"EMAIL", "USER_ID"})
    void noLineBreakHidesInAName(IdentifierKind kind) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identifier(kind, "ada@x.example\r\nBcc: bob@x.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Identifier(kind, "x".repeat(256)));
    }

    @Test
    void theStrongestComesFirst() {
        var mail = new Identifier(IdentifierKind.EMAIL, "a@x.example");
        var user = new Identifier(IdentifierKind.USER_ID, "z");

        assertThat(Stream.of(mail, user).sorted()).containsExactly(user, mail);
    }
}
