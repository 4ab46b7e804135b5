package io.clientele.outreach.console.settings;

import io.clientele.outreach.shop.Target;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("settings")
interface SettingsWords {

    String title();

    String lead();

    String welcome();

    String welcomeLead();

    String business();

    String name();

    String kind();

    String kindHint();

    String country();

    String language();

    String languageHint();

    String target();

    @Message
    String targetOf(Target target);

    @Message
    String targetMeans(Target target);

    String mail();

    String sender();

    String senderHint();

    String senderName();

    String replyTo();

    String postalAddress();

    String postalAddressHint();

    String environment();

    String environmentLead();

    String zone();

    String currency();

    String publicUrl();

    String wrong();
}
