package io.clientele.outreach.console.habits;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("habits")
interface HabitWords {

    String title();

    String lead();

    String segment();

    String whatToDo();

    String what();

    String amountOf(String amount);

    String rhythm();

    String every(String days);

    String lastOn(String day);

    String dueOn(String day);

    String expected();

    String brokenSince(String day);

    String reach();

    String more();

    String none();

    String noneLead();

    String ofPerson();

    String stateOf(String state);
}
