package io.clientele.outreach.console.duplicates;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("duplicates")
interface DuplicateWords {

    String title();

    String lead();

    String nobody();

    String nobodyLead();

    String reason(String reason);

    String goesOn();

    String goesOnAs(String name);

    String holds(String field);

    String nothing();

    String merge();

    String mergeTitle();

    String mergeMeans();

    String mergeConfirm();

    String apart();

    String field();

    String recent();

    String recentLead();

    String became(String duplicate, String name);

    String byRule(String rule);

    String undone();

    String part();

    String partTitle();

    String partMeans();

    String partConfirm();

    String rules();

    String rulesLead();

    String automatic();

    String twoUsers();

    String choice();

    String choiceOf(String choice);

    String waiting(long count);
}
