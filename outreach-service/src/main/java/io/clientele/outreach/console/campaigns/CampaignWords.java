package io.clientele.outreach.console.campaigns;

import io.clientele.outreach.audience.SkipReason;
import io.clientele.outreach.campaign.CampaignState;
import io.clientele.outreach.ledger.DeliveryState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("campaigns")
interface CampaignWords {

    String title();

    String lead();

    String create();

    String empty();

    String emptyLead();

    String active();

    String archived();

    String restore();

    @Message
    String stateOf(CampaignState state);

    String plan();

    String name();

    String nameHint();

    String segment();

    String newSegment();

    String template();

    String newTemplate();

    String topic();

    String topicHint();

    String when();

    String whenHint(String zone);

    String rate();

    String rateHint();

    String wrong();

    String test();

    String testLead();

    String testTo();

    String testSend();

    String review();

    String reviewTitle(String name);

    String inSegment();

    String consented();

    String notSuppressed();

    String willReceive();

    String notComplete();

    String receiveSample();

    String skippedSample();

    String nobody();

    String missing();

    String toSettings();

    String launch();

    String launchTitle(String people);

    String launchMeans();

    String schedule(String when);

    String progress();

    String waiting();

    String rateNow(String rate);

    String doneAt(String when);

    String counting();

    String pause();

    String resume();

    String cancelIt();

    String cancelTitle();

    String cancelMeans();

    @Message
    String deliveryOf(DeliveryState state);

    String delivered();

    String opened();

    String openedNote(String proxies);

    String clicked();

    String unsubscribed();

    String bounced();

    String overTime();

    String links();

    String link();

    String clickers();

    String fetches();

    String skipped();

    String reason();

    @Message
    String skippedFor(SkipReason reason);

    String skippedForOther(String reason);

    String whoGotWhat();

    String address();

    String find();

    String all();

    String ended();

    String noneFound();

    String deleteTitle(String name);

    String deleteMeans();

    String whatGoes();

    String subject();

    String from();

    String atOnce();

    String reachesNobody();

    String look();

    String openedExactly();
}
