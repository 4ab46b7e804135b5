package io.clientele.outreach.console.retention;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("retention")
interface RetentionWords {

    String title();

    String lead();

    String none();

    String noneLead();

    String noneOf(String relationship);

    String noneOfLead();

    String everybody();

    String grid();

    String gridLead();

    String first();

    String people();

    String ever();

    String after(int month);

    String average();

    String cell(String month, int after, String people, String share);

    String underWay();
}
