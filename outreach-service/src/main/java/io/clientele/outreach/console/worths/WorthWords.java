package io.clientele.outreach.console.worths;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("worths")
interface WorthWords {

    String title();

    String lead();

    String none();

    String noneLead();

    String model();

    String modelOf(String model);

    String healthOf(String health);

    String fittedTo(String buyers, String repeaters, String until);

    String backtest();

    String backtestLead(String after, String until, String expected, String actual);

    String boughtAgain();

    String buyers();

    String expected();

    String actual();

    String grid();

    String gridLead(String asOf);

    String recency();

    String frequency();

    String segments();

    String segment();

    String revenue();

    String unreachable(String names);

    String distribution();

    String distributionLead(String total, String alive);

    String tenth();

    String fromTo();

    String total();

    String settings();

    String settingsLead();

    String horizon();

    String discount();

    String margin();

    String prediction();

    String predictionLead(String buyers, int days, String until, String share);

    String predictionTells(String auc, String frequency);

    String predictionDoesNot(String auc, String frequency);

    String bandOf(int from, int to, String share);

    String nobody();
}
