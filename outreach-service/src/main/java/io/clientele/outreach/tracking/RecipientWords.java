package io.clientele.outreach.tracking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What recipients read when they follow a link. */
@MessageBundle("recipient")
public interface RecipientWords {

    @Message("Your mail from {shop}")
    String title(String shop);

    @Message("Would you like less mail from {shop}?")
    String question(String shop);

    @Message("This is about {address}.")
    String about(String address);

    @Message("No more mail about “{topic}”")
    String stopTopic(String topic);

    @Message("No more mail at all")
    String stopAll();

    @Message("Done.")
    String done();

    @Message("You will get no more mail about “{topic}” from {shop}.")
    String stoppedTopic(String topic, String shop);

    @Message("You will get no more mail of this kind from {shop}.")
    String stoppedAll(String shop);

    @Message("A mail that is on its way already may still arrive.")
    String late();
}
