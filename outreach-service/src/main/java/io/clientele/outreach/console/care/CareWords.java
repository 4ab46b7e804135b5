package io.clientele.outreach.console.care;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("care")
interface CareWords {

    String note();

    String noteTitle();

    String kind();

    String kindOf(String kind);

    String channel();

    String channelOf(String channel);

    String words();

    String record();

    String needs();

    String noNeeds();

    String openNeeds();

    String metNeeds();

    String longTerm();

    String met();

    String openAgain();

    String newNeed();

    String theirWords();

    String usual();

    String noUsual();

    String times(long orders);

    String newPreference();

    String what();

    String howTheyLikeIt();

    String emptyTakesBack();

    String contracts();

    String stateOf(String state);

    String tailored();

    String feePer(String fee, String period);

    String until(String day);

    String since(String day);

    String noticeOf(String period);

    String modules();

    String cancellation();

    String manager();

    String noManager();

    String chooseManager();

    String change();

    String reason();

    String reasonHint();

    String loadOf(int load, int capacity);

    String before();

    String managedBy(String name);

    String counter();

    String person();

    String greeting(String daytime, String name);

    String lastPurchase();

    String noPurchase();

    String tapToNote();

    String periodOf(String period);

    String newContract();

    String scope();

    String scopeHint();

    String fee();

    String currency();

    String per();

    String starts();

    String ends();

    String noticeTime();

    String unsaid();

    String endIt();

    String endTitle(String scope);

    String noContracts();
}
