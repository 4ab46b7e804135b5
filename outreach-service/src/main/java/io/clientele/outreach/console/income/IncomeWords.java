package io.clientele.outreach.console.income;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("income")
interface IncomeWords {

    String title();

    String lead();

    String none();

    String noneLead();

    String year();

    String yearLead(String net);

    String relationshipOf(String name);

    String people();

    String net();

    String share();

    String months();

    String monthsLead();

    String monthOf(String month, String net);

    String concentration();

    String concentrationLead(String payers);

    String gini();

    String giniNote();

    String equals();

    String equalsNote();

    String curve();

    String curveLead();

    String largest();

    String largestLead();

    String somebody();

    String together();

    String makeUp();

    String customers(String many, String average);

    String costs();

    String costsLead();

    String win();

    String keep();

    String purposeOf(String name);

    String wonOf(String people, String cost, String months);

    String keptOf(String people, String cost, String months);

    String notKnown();

    String dearer(String times);

    String notComparable();

    String ruleOfThumb(String times);

    String toCosts();

    String enter();

    String enterLead();

    String month();

    String purpose();

    String kind();

    String kindHint();

    String amount(String currency);

    String entered();

    String enteredBy();

    String ended(String by, String day);

    String withEnded();

    String withoutEnded();

    String takeBack();

    String nothingEntered();

    String won();

    String kept();

    String byMonth();
}
