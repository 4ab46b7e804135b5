package io.clientele.outreach.console.managers;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form about one account manager, as it was typed. */
class ManagerForm {

    @RestForm
    @Nullable
    String id;

    @RestForm
    @Nullable
    String name;

    @RestForm
    @Nullable
    String email;

    @RestForm
    @Nullable
    String departments;

    @RestForm
    @Nullable
    String languages;

    @RestForm
    @Nullable
    String skills;

    @RestForm
    @Nullable
    String capacity;

    @RestForm
    boolean active;

    /** What is no number is refused by the service that keeps it, as one that is too low. */
    Manager typed(@Nullable UUID known) {
        var number = said(capacity).strip();
        var most = number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1;
        var lists = new Manager.Lists(said(departments), said(languages), said(skills));
        return Manager.typed(known, said(name), said(email), lists, most, 0, active);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
