package io.clientele.outreach.console.relationships;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("relationships")
interface RelationshipWords {

    String title();

    String lead();

    String help();

    String settings();

    String nobodyYet();

    String map();

    String mapLead();

    String unmapped(String people);

    String axisTie();

    String axisService();

    String who();

    String people();

    String relationshipOf(String name);

    String directionOf(String name);

    String typeOf(String name);

    String types();

    String typesLead();

    String stages();

    String marks();

    String notScored();

    String exemptOf(String why);

    String cellOf(int tie, int service, String people);

    String everybody();

    String noSuch();

    String score();

    String more();

    String of(String name);

    String toCard();

    String scoreOf(String score);

    String coverageOf(String percent);

    String since(String day);

    String picture();

    String sides();

    String sideOf(String name);

    String unknown();

    String facts();

    String factOf(String what);

    String nextSteps();

    String nextLead();

    String leaveAsIs();

    String actionOf(String action);

    String gainOf(String points);

    String costOf(String cost);

    String changes();

    String changedSince(String day);

    String noChanges();

    String why();

    String wouldChangeIf();

    String noneOther();

    String override();

    String overrideLead();

    String overridden(String by, String day);

    String foundInstead();

    String takeBack();

    String reason();

    String decide();

    String settingsLead();

    String sixQuestions();

    String sixLead();

    String trade();

    String tradeSell();

    String tradeServe();

    String meeting();

    String meetingCounter();

    String meetingAppointment();

    String meetingOnline();

    String tailored();

    String contracts();

    String serviceDepartment();

    String advertising();

    String advertisingPrice();

    String advertisingPeople();

    String suggest();

    String orPreset();

    String presetOf(String name);

    String choosePreset();

    String target();

    String weights();

    String thresholds();

    String thresholdOf(String name);

    String typeRules();

    String preview();

    String apply();

    String previewTitle();

    String previewLead(String judged, String people);

    String before();

    String after();

    String wrong();

    String helpTitle();

    String helpLead();

    String helpCustomer();

    String helpClient();

    String helpAxes();

    String helpUnknown();

    String helpNothingWrong();

    String helpNotAlone();
}
