package io.clientele.outreach.console.signin;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("signin")
interface SignInWords {

    String title();

    String lead();

    String email();

    String password();

    String go();

    String lost();

    String refused();

    String guesses();

    String welcome(String name);

    String choose();

    String newPassword();

    String rule();

    String weak();

    String start();

    String expiredTitle();

    String expired();
}
