package io.clientele.outreach.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    private static final String ONE = "{\"profileId\":\"01890000-0000-7000-8000-000000000001\",\"since\":\"2026\"}\n";
    private static final String END = "{\"end\":true,\"count\":1}\n";

    @Test
    void readsUpToTheEnd() {
        assertThat(whole(ONE + ONE + END).page(10)).hasSize(2);
        assertThat(whole(END).page(10)).isEmpty();
        assertThat(whole(ONE + ONE + END).page(1))
                .containsExactly(new Member(UUID.fromString("01890000-0000-7000-8000-000000000001")));
    }

    @Test
    void aStreamThatWasCutIsNotTakenForWhole() {
        assertThatThrownBy(() -> whole(ONE).page(10)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> whole("").page(10)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anOpenOneMayStopAnywhere() {
        assertThat(Lines.open(stream(ONE + "\n" + ONE), new ObjectMapper().readerFor(Member.class))
                        .page(10))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@example.com, true",
        "'a\r\nBcc: x@example.com', false",
        "'\"a b\"@example.com', false",
        "'Ada <ada@example.com>', false",
        "ada@, false",
        "ada, false",
    })
    void onlyPlainAddressesAreMailable(String email, boolean mailable) {
        assertThat(Screening.isMailable(email)).isEqualTo(mailable);
    }

    private static Lines<Member> whole(String text) {
        return Lines.whole(stream(text), new ObjectMapper().readerFor(Member.class));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }
}
