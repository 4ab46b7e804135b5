package io.clientele.outreach.console.home;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("home")
interface HomeWords {

    String hello(String name);

    String lead();

    String people();

    String mailable();

    String mailableNote(String share);

    String purchases();

    String fresh();

    String freshOf(String state);

    String asOf(String when);

    String underway();

    String noneUnderway();

    String newCampaign();

    String lastResult();

    String noResult();

    String delivered();

    String opened();

    String clicked();

    String unsubscribed();

    String needsMe();

    String nothing();

    String missing();

    String behind();

    String firstSteps();

    String firstStepsLead();

    String stepPeople();

    String stepPeopleLead();

    String stepSegment();

    String stepSegmentLead();

    String stepTemplate();

    String stepTemplateLead();

    String stepCampaign();

    String stepCampaignLead();

    String done();

    String months();

    String buyers(String people);

    String paused();
}
