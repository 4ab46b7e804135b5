package io.clientele.outreach.console.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("people")
interface PeopleWords {

    String title();

    String lead();

    String search();

    String searchHint();

    String contact();

    String place();

    String since();

    String nobody();

    String nobodyLead();

    String nobodyFound(String query);

    String nobodySuch();

    String importThem();

    String all();

    String details();

    String identifierOf(String kind);

    String language();

    String phone();

    String consents();

    String noConsents();

    String decision();

    @Message
    String statusOf(Consent.Status status);

    String statusGranted();

    String statusDenied();

    String statusRevoked();

    String source();

    String sourceHint();

    String topic();

    String decide();

    String newConsent();

    String timeline();

    String nothingYet();

    String earlier();

    String bought(String order);

    String refunded(String order);

    @Message
    String consentIs(Consent.Status status);

    String erase();

    String eraseTitle(String name);

    String eraseMeans();

    String eraseConfirm();

    String attributeOf(String name);

    String eventOf(String event);

    String propertyOf(String name);

    String channelOf(String channel);

    // the part of the timeline that is shown
    String showOf(String show);

    String fromDay();

    String toDay();

    String narrow();

    String everything();

    String nothingSuch();

    String organisation();

    String internal();

    String roleOf(String role);

    // what is said of them, in a form
    String edit();

    String editDetails();

    String yes();

    String no();

    String oneALine();

    String wrong();
}
