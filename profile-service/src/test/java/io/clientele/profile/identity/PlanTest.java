package io.clientele.profile.identity;

import static io.clientele.profile.identity.IdentifierKind.ANONYMOUS_ID;
import static io.clientele.profile.identity.IdentifierKind.EMAIL;
import static io.clientele.profile.identity.IdentifierKind.EXTERNAL_ID;
import static io.clientele.profile.identity.IdentifierKind.USER_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();
    private static final Identifier ADAS_ID = new Identifier(USER_ID, "ada");
    private static final Identifier BOBS_ID = new Identifier(USER_ID, "bob");
    private static final Identifier ADAS_MAIL = new Identifier(EMAIL, "ada@x.example");
    private static final Identifier NEW_MAIL = new Identifier(EMAIL, "new@x.example");
    private static final Identifier BROWSER = new Identifier(ANONYMOUS_ID, "browser");

    @Test
    void theStrongestKnownNameDecides() {
        var plan = plan(Map.of(ADAS_ID, ADA, BROWSER, BOB), mention(BROWSER, ADAS_ID));

        assertThat(plan.resolution()).isEqualTo(new Resolution(List.of(ADA), 0));
        assertThat(plan.claims()).isEmpty();
    }

    @Test
    void aWeakerKnownNameDecidesIfTheStrongerIsNew() {
        var plan = plan(Map.of(ADAS_MAIL, ADA), mention(ADAS_ID, ADAS_MAIL));

        assertThat(plan.resolution().profileIds()).containsExactly(ADA);
        assertThat(plan.claims()).isEqualTo(Map.of(ADAS_ID, ADA));
    }

    @Test
    void whoShowsAnotherUserIdIsSomebodyElseEvenWithTheSameAddress() {
        var plan = plan(Map.of(ADAS_ID, ADA, ADAS_MAIL, ADA), mention(BOBS_ID, ADAS_MAIL));

        var bob = plan.resolution().profileIds().getFirst();
        assertThat(bob).isNotEqualTo(ADA);
        assertThat(plan.resolution().created()).isEqualTo(1);
        assertThat(plan.doubts()).containsExactly(new Plan.Doubt(bob, ADA, EMAIL));
        assertThat(plan.portraits().getFirst().said())
                .matches(said -> said.tellsEmail() && said.email() == null, "the address is not theirs")
                .matches(said -> said.attributes().get("email").equals("ada@x.example"), "but it is an attribute");
    }

    @Test
    void externalIdsTellPeopleApartToo() {
        var crm = new Identifier(EXTERNAL_ID, "crm-1");
        var plan = plan(Map.of(crm, ADA, ADAS_MAIL, ADA), mention(new Identifier(EXTERNAL_ID, "crm-2"), ADAS_MAIL));

        assertThat(plan.resolution().created()).isEqualTo(1);
    }

    @Test
    void whatOneMentionClaimsTheNextOneKnows() {
        var plan = plan(
                Map.of(), mention(BROWSER), mention(BROWSER, ADAS_ID), mention(ADAS_ID), mention(BOBS_ID, BROWSER));

        var who = plan.resolution().profileIds();
        assertThat(who.get(0)).isEqualTo(who.get(1)).isEqualTo(who.get(2));
        assertThat(who.get(3)).isNotEqualTo(who.get(0));
        assertThat(plan.resolution().created()).isEqualTo(2);
        assertThat(plan.doubts()).as("a browser is used by many").isEmpty();
    }

    @Test
    void aNewAddressReplacesTheOldOneAndBothStayTheirNames() {
        var plan = plan(Map.of(ADAS_ID, ADA, ADAS_MAIL, ADA), mention(ADAS_ID, NEW_MAIL));

        assertThat(plan.claims()).containsExactly(Map.entry(NEW_MAIL, ADA));
        assertThat(plan.portraits().getFirst().said().email()).isEqualTo("new@x.example");
    }

    @Test
    void theLastWordOnAnAttributeHolds() {
        var plan = plan(
                Map.of(ADAS_ID, ADA),
                Mention.of(List.of(ADAS_ID), Map.of("city", "Oslo", "language", "no")),
                Mention.of(List.of(ADAS_ID), Map.of("city", "Bergen")));

        assertThat(plan.portraits())
                .singleElement()
                .satisfies(one -> assertThat(one.attributes()).isEqualTo(Map.of("city", "Bergen", "language", "no")));
    }

    @Test
    void anIdOfNobodyResolvesToNobody() {
        var gone = UUID.randomUUID();
        var plan = new Plan(
                Map.of(),
                Map.of(ADA, BOB),
                List.of(Mention.of(ADA, Map.of()), Mention.of(gone, Map.of("city", "Oslo"))));

        assertThat(plan.resolution()).isEqualTo(new Resolution(Arrays.asList(BOB, null), 0));
        assertThat(plan.existing()).containsExactly(BOB);
    }

    private static Plan plan(Map<Identifier, UUID> known, Mention... mentions) {
        return new Plan(known, Map.of(), List.of(mentions));
    }

    private static Mention mention(Identifier... names) {
        return Mention.of(List.of(names), Map.of());
    }
}
