package io.clientele.outreach.console.names;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("names")
interface NameWords {

    String title();

    String lead();

    String present();

    String past();

    String primary();

    String makePrimary();

    String take();

    String takeTitle(String name);

    String takeMeans();

    String since();

    String until();

    String add();

    String kind();

    String value();

    String edit();
}
