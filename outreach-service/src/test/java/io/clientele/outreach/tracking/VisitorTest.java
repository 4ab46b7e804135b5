package io.clientele.outreach.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorTest {

    @ParameterizedTest
    @CsvSource({
        "GET,  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15', HUMAN",
        "GET,  'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)', PROXY",
        "GET,  'YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html', PROXY",
        "GET,  'Mozilla/5.0', PROXY",
        "GET,  '', SCANNER",
        "GET,  , SCANNER",
        "HEAD, 'Mozilla/5.0 (Windows NT 10.0) Chrome/120.0', SCANNER",
        "GET,  'Mozilla/5.0 (compatible; bingbot/2.0)', SCANNER",
        "GET,  'BarracudaCentral', SCANNER",
        "GET,  'curl/8.5', SCANNER",
    })
    void tellsPeopleFromMachines(String method, String userAgent, Visitor.Kind expected) {
        var visitor = Visitor.of(method, userAgent);

        assertThat(visitor.as()).isEqualTo(expected);
        assertThat(visitor.rule()).isNotBlank();
    }
}
