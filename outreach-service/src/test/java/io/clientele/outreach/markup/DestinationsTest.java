package io.clientele.outreach.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://shop.example, https://shop.example
            https://shop.example/a?b=c#d, https://shop.example/a?b=c#d
            https://shop.example:8443/a, https://shop.example:8443/a
            https://bücher.example/straße ü, https://xn--bcher-kva.example/stra%C3%9Fe%20%C3%BC
            'https://shop.example/a
            b', https://shop.example/ab
            https://shop.example/a%20b|c, https://shop.example/a%20b%7Cc
            """)
    void anAddressIsKeptAsBrowsersReadIt(String address, String normal) {
        assertThat(Destinations.normal(address)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@b.example",
                "/page",
                "#top",
                "javascript:alert(1)",
                "https://",
                "ftp://a.example",
                "https://a@b.example"
            })
    void whatIsNoWebPageIsNotCounted(String address) {
        assertThat(Destinations.normal(address)).isEmpty();
    }
}
