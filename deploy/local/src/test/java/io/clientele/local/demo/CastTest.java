package io.clientele.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.local.demo.cast.Cast;
import io.clientele.local.demo.cast.Member;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CastTest {

    static Stream<Member> members() {
        return Cast.all().stream();
    }

    @ParameterizedTest
    @MethodSource("members")
    void everyMemberHasAStoryOfTheirOwn(Member member) {
        var items = of(member.userId());

        assertThat(member.story()).endsWith(".");
        assertThat(items.getFirst().at("/traits/email").textValue()).endsWith("@story.example");
        assertThat(items).anyMatch(item -> item.has("event"));
        assertThat(member.relationship()).isIn("PROSPECT", "CUSTOMER", "BECOMING_CLIENT", "CLIENT", "NOT_SCORED");
    }

    @Test
    void noTwoMembersAreOne() {
        assertThat(Cast.all()).extracting(Member::userId).doesNotHaveDuplicates();
        assertThat(Cast.all()).extracting(Member::relationship).contains("PROSPECT", "BECOMING_CLIENT", "NOT_SCORED");
    }

    @ParameterizedTest
    @CsvSource({
        "anan-srisuk,        1, 12",
        "emma-walsh,        37, 15",
        "niamh-byrne,        1, 45",
        "layla-haddad,       3, 14",
        "whitfield-moore,    3, 425",
        "andaman-hotels,     0, ",
        "malee-thongdee,     0, ",
        "wei-zhang,          0, ",
        "ratna-santoso,      0, ",
        "ciara-nolan,        3, 60"
    })
    void theyBoughtAsOftenAsTheStorySays(String userId, int times, Integer daysSinceTheLast) {
        var orders = of(userId).stream()
                .filter(item -> item.path("event").asText().equals("Order Completed"))
                .toList();

        assertThat(orders).hasSize(times);
        if (daysSinceTheLast != null) {
            assertThat(orders.getLast().get("timestamp").textValue())
                    .startsWith(Written.TODAY.minusDays(daysSinceTheLast).toString());
        }
    }

    @Test
    void theGiftIsPaidByOneAndUsedByAnother() {
        var gift = of("budi-santoso").getLast();

        assertThat(gift.at("/properties/recipient").textValue()).isEqualTo("ratna-santoso");
        assertThat(of("ratna-santoso").getFirst().at("/traits/role").textValue())
                .isEqualTo("CONSUMER");
    }

    @Test
    void theRetainerIsSignedAndNothingIsInvoiced() {
        assertThat(of("andaman-hotels"))
                .anyMatch(item -> item.path("event").asText().equals("Contract Signed")
                        && item.at("/properties/tailored").asBoolean());
        assertThat(of("malee-thongdee").getFirst().at("/traits/organisation").textValue())
                .isEqualTo("andaman-hotels");
    }

    private static List<JsonNode> of(String userId) {
        return Written.ITEMS.stream()
                .filter(item -> Written.user(item).equals(userId))
                .toList();
    }
}
