package io.clientele.outreach.console.recommendations;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("recommendations")
interface RecommendationWords {

    String title();

    String lead();

    String none();

    String noneLead();

    String pairs();

    String pairsLead(String buyers, String tested, String asOf);

    String noPairs();

    String plotOf(String together, String times);

    String plotRight();

    String plotUp();

    String whoBought();

    String boughtToo();

    String together();

    String lift();

    String evidence();

    String chance();

    String of(String part, String all);

    String how();

    String howLong();

    String moves();

    String movesLead();

    String noMoves();

    String from();

    String to();

    String moved();

    String back();

    String products();

    String productsLead();

    String product();

    String lately();

    String again();

    String afterDays(String days);

    String settings();

    String productUrl();

    String never();

    String neverHint();

    String toOffer();

    String offerFor(String name);

    String offerLead();

    String withheld();

    String noItems();

    String noItemsLead();

    String reasonOf(String reason);

    String usual();

    String noUsual();

    String onDays(String days, String last);
}
