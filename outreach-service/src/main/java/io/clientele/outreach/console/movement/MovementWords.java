package io.clientele.outreach.console.movement;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("movement")
interface MovementWords {

    String title();

    String lead();

    String nothingYet();

    String nothingYetLead();

    String onlyOneMonth(String month);

    String picture();

    String pictureLead();

    String placeOf(String name);

    String barOf(String month, String place, String people);

    String moveOf(String month, String from, String to, String people);

    String looking();

    String byMonth();

    String byMonthLead();

    String month();

    String became();

    String cooled();

    String lost();

    String fresh();

    String of(String month);

    String move(String from, String to);

    String any();

    String moves();

    String received();

    String receivedLead(String days);

    String notCause();

    String what();

    String whatOf(String name);

    String kindOf(String name);

    String whoMoved(String people);

    String whoStayed(String people);

    String nothingReceived();

    String who();

    String nobody();
}
