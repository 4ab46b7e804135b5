package io.clientele.outreach.console.colleagues;

import io.clientele.outreach.colleague.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("colleague")
interface ColleagueWords {

    String title();

    String lead();

    String email();

    String name();

    String role();

    @Message
    String roleOf(Role role);

    @Message
    String roleMeans(Role role);

    String add();

    String addLead();

    String invite();

    String invited();

    String you();

    String newLink();

    String removeTitle(String name);

    String removeMeans();

    String linkTitle(String name);

    String link();

    String mailed(String email);

    String notMailed();

    String yourself();

    String language();

    String browsers();

    String passwordTitle();

    String oldPassword();

    String newPassword();

    String rule();

    String change();

    String wrongEmail();

    String wrongName();

    String taken();

    String wrongOld();

    String weak();
}
