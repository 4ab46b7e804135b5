package io.clientele.profile.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {

    private static final Path VECTORS = Path.of("../../shared/data/email_alias/normalize_email_vectors.csv");

    @Test
    void allAddressesOfTheCollectionReachTheMailboxThatItNames() throws IOException {
        assumeTrue(Files.exists(VECTORS), "needs " + VECTORS);
        var seen = 0;
        try (CsvReader<NamedCsvRecord> vectors = CsvReader.builder().ofNamedCsvRecord(VECTORS)) {
            for (var vector : vectors) {
                assertThat(Mailbox.of(vector.getField("input")))
                        .as(vector.getField("input"))
                        .isEqualTo(vector.getField("canonical"));
                seen++;
            }
        }
        assertThat(seen).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "ada+news@outlook.com, ada@outlook.com",
        "a.da@outlook.com,     a.da@outlook.com",
        "+ada@gmail.com,       +ada@gmail.com",
        "ada+news@shop.example, ada+news@shop.example"
    })
    void onlyWhatAProviderPassesOverIsPassedOver(String address, String mailbox) {
        assertThat(Mailbox.of(address)).isEqualTo(mailbox);
    }

    @Property(tries = 500)
    void theMailboxOfAMailboxIsItself(@ForAll @AlphaChars @StringLength(min = 1, max = 20) String name) {
        var mailbox = Mailbox.of(name + ".x+y@googlemail.com");

        assertThat(Mailbox.of(mailbox)).isEqualTo(mailbox);
    }
}
