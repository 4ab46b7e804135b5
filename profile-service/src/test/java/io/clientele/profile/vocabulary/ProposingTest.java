package io.clientele.profile.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposingTest {

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER, GUEST, BOUGHT=80 STAYS=60",
        "CLIENT, PATIENT, BOUGHT=80 CARE=70 APPOINTMENT=50",
        "EVERYONE, PATIENT, BOUGHT=80 CARE=70",
        "CLIENT, MEMBER, BOUGHT=50 SUBSCRIPTION=40 ATTENDED=30",
        "CUSTOMER, SUBSCRIBER, BOUGHT=50 SUBSCRIPTION=40",
        "PROSPECT, FOLLOWER, BOUGHT=10 FOLLOWS_ONLY=60",
        "EVERYONE, USER, BOUGHT=10 USES_ONLY=60",
        "CUSTOMER, REGULAR, BOUGHT=80 CAME_AGAIN=60",
        "CUSTOMER, SHOPPER, BOUGHT=80 LOOKED_AROUND=60",
        "CLIENT, CLIENT, BOUGHT=80 TAILORED_WORK=20",
        "CLIENT, CLIENT, BOUGHT=0 TAILORED_CONTRACT=5",
        "CLIENT, PATRON, BOUGHT=80 CAME_AGAIN=60",
        "EVERYONE, ACCOUNT, BOUGHT=80 ORGANISATION=60",
        "CUSTOMER, CUSTOMER, BOUGHT=80",
        "EVERYONE, PERSON, BOUGHT=0",
    })
    void howAHundredPeopleBehaveSaysWhatToCallThem(Relationship relationship, String word, String figures) {
        var proposal = of(relationship, Proposing.propose(counted(100, figures)));

        assertThat(proposal.word()).isEqualTo(word);
        assertThat(proposal.because())
                .isNotEmpty()
                .allSatisfy(
                        why -> assertThat((double) why.people() / why.among()).isGreaterThanOrEqualTo(why.threshold()));
    }

    @Test
    void ofAHandfulNothingIsUsualYet() {
        var few = Proposing.propose(counted(19, "BOUGHT=19 STAYS=19"));

        assertThat(of(Relationship.CUSTOMER, few).word()).isEqualTo("CUSTOMER");
        assertThat(Proposing.propose(counted(0, "BOUGHT=0")).proposals()).hasSize(5);
    }

    @Test
    void whatIsProposedIsInTheCatalogue() {
        var catalogue = new Catalogue(new ObjectMapper());
        for (var figure : Figure.values()) {
            var all = Proposing.propose(counted(100, "BOUGHT=100 ATTENDED=100 APPOINTMENT=100 " + figure + "=100"));

            assertThat(all.proposals())
                    .allSatisfy(one -> assertThat(catalogue.of(one.word())).isNotNull());
        }
    }

    private static Proposals.Proposal of(Relationship relationship, Proposals proposals) {
        return proposals.proposals().stream()
                .filter(one -> one.relationship() == relationship)
                .findFirst()
                .orElseThrow();
    }

    private static Behaviour.Counted counted(long people, String figures) {
        Map<Figure, Long> said = Arrays.stream(figures.split(" "))
                .map(one -> one.split("="))
                .collect(Collectors.toMap(one -> Figure.valueOf(one[0]), one -> Long.valueOf(one[1]), (a, b) -> b));
        var all = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) {
            all.put(figure, said.getOrDefault(figure, 0L));
        }
        return new Behaviour.Counted(people, all);
    }
}
