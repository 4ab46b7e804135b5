package io.clientele.outreach.console.connections;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("connections")
interface ConnectionWords {

    String title();

    String lead();

    String kindOf(String kind);

    String url();

    String howOf(String kind);

    String last(String topic);

    String never();

    String accepted();

    String refused();

    String notTaken();

    String notices();

    String bothHold();

    String add();

    String kind();

    String prefix();

    String prefixHint();

    String topic();

    String secret();

    String secretHint();

    String rotate();

    String rotateLead();

    String remove();

    String removeTitle(String name);

    String removeMeans();

    String none();

    String sites();
}
