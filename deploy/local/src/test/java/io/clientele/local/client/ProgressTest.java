package io.clientele.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,      541909, 0   | 0 of 541,909 lines
            100000, 541909, 10  | 100,000 of 541,909 lines, 10,000 a second, 44 s left
            1000,   541909, 10  | 1,000 of 541,909 lines, 100 a second, 1.5 h left
            20000,  541909, 10  | 20,000 of 541,909 lines, 2,000 a second, 4 min left
            541909, 541909, 54  | 541,909 of 541,909 lines
            7,      0,      1   | 7 of 7 lines
            """, delimiter = '|')
    void saysHowFarHowFastAndHowLong(String state, String line) {
        var parts = state.split(",\\s*");
        var progress =
                new Progress(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Double.parseDouble(parts[2].strip()));

        assertThat(progress).hasToString(line);
    }
}
