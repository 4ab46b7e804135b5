package io.clientele.local.client;

import io.clientele.local.home.Refusal;

/** profile-service does not answer, or is not well: what was asked may be asked again. */
final class Away extends Refusal {

    Away(String sentence) {
        super(sentence);
    }
}
