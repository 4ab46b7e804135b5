package io.clientele.local.demo.cast;

import io.clientele.local.demo.diary.Journal;
import io.clientele.local.demo.world.Chance;
import java.util.List;
import java.util.stream.Stream;

/** Everyone whom the tour names. */
public final class Cast {

    private static final List<Member> ALL = Stream.of(Buyers.ALL, Households.ALL, Sitters.ALL, Houses.ALL, Staff.ALL)
            .flatMap(List::stream)
            .toList();

    private Cast() {}

    public static List<Member> all() {
        return ALL;
    }

    public static void tell(long seed, Journal journal) {
        for (var member : ALL) {
            member.tell(journal, Chance.of(seed, member.userId().hashCode()));
        }
    }
}
