package io.clientele.profile.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "\u00a0=1",
                "-"
            })
    void whatASpreadsheetWouldCalculateIsText(String text) {
        assertThat(Cell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "a=b", "1-2", "'=1", "", "O'Neil", "王小明", "{\"a\": -1}", "ada@people.example"})
    void allElseStaysAsItIs(String text) {
        assertThat(Cell.of(text)).isEqualTo(text);
    }
}
