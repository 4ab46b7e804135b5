package io.clientele.outreach.console.organisations;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("organisations")
interface OrganisationWords {

    String lead();

    String add();

    String search();

    String none();

    String noneLead();

    String noneFound(String query);

    String persons();

    String personsOf(long persons);

    String place();

    String all();

    String userId();

    String userIdHint();

    String email();

    String city();

    String country();

    String function();

    String functionHint();

    String role();

    String roleOf(String role);

    String noPersons();

    String addPerson();

    String findPerson();

    String nobodyFound();

    String appoint();

    String dismiss();

    String asPerson();

    String edit();

    String wrong();
}
