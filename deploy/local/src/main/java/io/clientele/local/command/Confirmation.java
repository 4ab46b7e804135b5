package io.clientele.local.command;

import io.clientele.local.home.Refusal;

/** Asks before anything is lost; where nobody can be asked, only {@code --yes} will do. */
final class Confirmation {

    private Confirmation() {}

    static void of(String question, boolean given) {
        if (given) {
            return;
        }
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Refusal(question + " Repeat it with --yes.");
        }
        if (!"yes".equalsIgnoreCase(console.readLine("%s Type yes: ", question).strip())) {
            throw new Refusal("Nothing was changed.");
        }
    }
}
