package io.clientele.profile.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlanLawTest {

    /** Few names, so that they meet; each mention shows at most one of a kind. */
    @Provide
    Arbitrary<List<Mention>> mentions() {
        var name = Arbitraries.of(IdentifierKind.USER_ID, IdentifierKind.EMAIL, IdentifierKind.ANONYMOUS_ID)
                .flatMap(kind -> Arbitraries.integers()
                        .between(1, 4)
                        .map(n -> new Identifier(
                                kind, kind == IdentifierKind.EMAIL ? n + "@x.example" : kind + "-" + n)));
        return name.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(Identifier::kind)
                .map(names -> Mention.of(names, Map.of()))
                .list()
                .ofMaxSize(20);
    }

    @Property
    void aListTakenInTwoPartsMeansTheSamePeople(
            @ForAll("mentions") List<Mention> all, @ForAll @IntRange(max = 20) int at) {
        var cut = Math.min(at, all.size());
        var first = plan(Map.of(), all.subList(0, cut));
        var second = plan(first.claims(), all.subList(cut, all.size()));

        var inParts = new ArrayList<>(first.resolution().profileIds());
        inParts.addAll(second.resolution().profileIds());
        assertThat(groups(inParts))
                .isEqualTo(groups(plan(Map.of(), all).resolution().profileIds()));
    }

    @Property
    void nobodyGetsTwoUserIds(@ForAll("mentions") List<Mention> all) {
        var claims = plan(Map.of(), all).claims();

        assertThat(claims.entrySet())
                .filteredOn(claim -> claim.getKey().kind() == IdentifierKind.USER_ID)
                .extracting(Map.Entry::getValue)
                .doesNotHaveDuplicates();
    }

    @Property
    void everyMentionIsOfSomebody(@ForAll("mentions") List<Mention> all) {
        assertThat(plan(Map.of(), all).resolution().profileIds())
                .doesNotContainNull()
                .hasSameSizeAs(all);
    }

    private static Plan plan(Map<Identifier, UUID> known, List<Mention> mentions) {
        return new Plan(known, Map.of(), mentions);
    }

    /** Who is the same as whom, by the place where each was first mentioned. */
    private static List<Integer> groups(List<UUID> people) {
        var first = new HashMap<UUID, Integer>();
        var groups = new ArrayList<Integer>();
        for (int nth = 0; nth < people.size(); nth++) {
            groups.add(first.merge(people.get(nth), nth, (before, now) -> before));
        }
        return groups;
    }
}
