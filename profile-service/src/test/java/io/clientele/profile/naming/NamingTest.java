package io.clientele.profile.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    private static final Path FORENAMES = Path.of("../../shared/data/names/common-forenames-by-country.csv");

    @ParameterizedTest
    @CsvSource({
        // given,  middle,   family,     nickname, order,        shown,                  greeted
        "Ada,      ,         Lovelace,   ,         ,             Ada Lovelace,           Ada",
        "John,     Ronald,   Tolkien,    ,         GIVEN_FIRST,  John Ronald Tolkien,    John",
        "สมชาย,     ,         ใจดี,        ชาย,      ,             สมชาย ใจดี,              ชาย",
        "小明,      ,         王,          ,         ,             王小明,                  王小明",
        "小明,      ,         王,          ,         GIVEN_FIRST,  小明 王,                 小明 王",
        "Minh,     Van,      Nguyen,     ,         FAMILY_FIRST, Nguyen Van Minh,        Minh",
        "عبد الله, ,         الحسن,      ,         ,             عبد الله الحسن,         عبد الله",
        "민수,      ,         김,          ,         ,             김민수,                  김민수",
        "マイケル,   ,         ジャクソン,   ,         ,             マイケル ジャクソン,       マイケル",
        "Suharto,  ,         ,           ,         ,             Suharto,                Suharto",
        ",         ,         Lovelace,   ,         ,             Lovelace,               Lovelace",
        ",         ,         ,           Bank,     ,             Bank,                   Bank",
    })
    void everyCultureIsCalledAsItWrites(
            String given, String middle, String family, String nickname, String order, String shown, String greeted) {
        var said = new HashMap<String, Object>();
        said.put("firstName", given);
        said.put("middleName", middle);
        said.put("lastName", family);
        said.put("nickname", nickname);
        said.put("nameOrder", order);

        assertThat(Naming.of(said)).isEqualTo(new Naming(shown, greeted));
    }

    @Test
    void aSingleNameIsAName() {
        assertThat(Naming.of(Map.of("name", "Sukarno"))).isEqualTo(new Naming("Sukarno", "Sukarno"));
    }

    @Test
    void aWholeNameIsShownAsItWasSaid() {
        var said = Map.of("name", "de la Cruz, María", "firstName", "María", "lastName", "de la Cruz");

        assertThat(Naming.of(said)).isEqualTo(new Naming("de la Cruz, María", "María"));
    }

    @Test
    void howSomebodyWantsToBeShownIsHowTheyAreShown() {
        var said = Map.of("displayName", "Countess Lovelace", "name", "Ada King", "firstName", "Ada");

        assertThat(Naming.of(said)).isEqualTo(new Naming("Countess Lovelace", "Ada"));
    }

    @Test
    void whoIsNotNamedHasNoName() {
        assertThat(Naming.of(Map.of("firstName", " ", "lastName", 7))).isEqualTo(new Naming(null, null));
    }

    @Test
    void theWorldsNamesAreShownUnchanged() throws IOException {
        assumeTrue(Files.exists(FORENAMES), "needs " + FORENAMES);
        var lines = Files.readAllLines(FORENAMES);
        var seen = 0;
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            var name = cells[cells.length - 2];
            if (!name.isBlank() && cells.length == 12) {
                var shown =
                        Naming.of(Map.of("firstName", name, "lastName", "Ng")).displayName();
                assertThat(Set.of(name + " Ng")).contains(shown);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(1000);
    }
}
