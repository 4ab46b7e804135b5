package io.clientele.local.demo.cast;

import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Culture;
import java.util.List;

/** One pays, another uses it. */
final class Households {

    static final List<Member> ALL = List.of(
            new Member(
                    "budi-santoso",
                    "CUSTOMER",
                    "pays for what another uses",
                    "Bought his wife a cushion with their picture.",
                    Culture.INDONESIAN,
                    50,
                    Member.person("Budi", "Santoso", "male"),
                    diary -> diary.daysAgo(50)
                            .ordered(Order.of("CAST-BUDI").with("CUSHION", 1).forUser("ratna-santoso"))),
            new Member(
                            "ratna-santoso",
                            "NOT_SCORED",
                            "consumer",
                            "Uses the cushion that her husband bought.",
                            Culture.INDONESIAN,
                            50,
                            Member.person("Ratna", "Santoso", "female"),
                            diary -> diary.daysAgo(41).did("Content Shared", "channel", "social"))
                    .with("role", "CONSUMER"));

    private Households() {}
}
