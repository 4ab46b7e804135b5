package io.clientele.outreach.console.mix;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("mix")
interface MixWords {

    String title();

    String lead();

    String now();

    String nowLead();

    String relationship();

    String people();

    String revenue();

    String is();

    String wanted();

    String missing(String people);

    String missingMoney(String amount);

    String enough();

    String trend();

    String trendLead();

    String trendOf(String month, String share);

    String lines();

    String linesLead();

    String line();

    String target();

    String there(String there, String people);

    String noLines();

    String toSettings();

    String set();

    String setLead();

    String ofPeople();

    String ofRevenue();

    String wrong();

    String onOverview();

    String onOverviewNone();

    // in the settings

    String targetsOfLines();

    String targetsOfLinesLead();

    String lineOf(int number);

    String becomeOf(int number);

    String costs();

    String costsLead(String currency);
}
