package io.clientele.outreach.console.sites;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("sites")
interface SiteWords {

    String title();

    String lead();

    String none();

    String noneLead();

    String origins();

    String originsHint();

    String originsWrong();

    String snippet();

    String snippetHint();

    String secret();

    String secretHint();

    String add();

    String remove();

    String removeTitle(String name);

    String removeMeans();
}
