package io.clientele.local.command;

import io.clientele.local.suite.Settings;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where to go now, and how to get in. */
record Welcome(Place place, Settings settings) {

    void say() {
        place.say("");
        place.say("Clientele is ready.");
        place.say("  Console    http://localhost:" + settings.ports().outreach() + "/console");
        place.say("  Sign in    " + settings.secrets().adminEmail() + "   "
                + settings.secrets().adminPassword());
        place.say(
                settings.catcher()
                        ? "  Inbox      http://localhost:" + settings.ports().inbox() + "   every mail ends here"
                        : "  Mail       goes out by " + settings.environment().get("CLIENTELE_SMTP"));
        place.say("  REST       http://localhost:" + settings.ports().profile()
                + "/v1   with the token of ./clientele token");
        if (!settings.clockOffset().isZero()) {
            place.say("  Clock      "
                    + Instant.now().plus(settings.clockOffset()).truncatedTo(ChronoUnit.SECONDS)
                    + "   as it was first set; ./clientele reset forgets it");
        }
        place.say("");
    }
}
