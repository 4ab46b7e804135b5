package io.clientele.outreach.console.privacy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("privacy")
interface PrivacyWords {

    String title();

    String lead();

    String erasures();

    String noErasures();

    @Message
    String stateOf(Erasure.State state);

    String awaiting(String services);

    String certificate();

    String certificateLead();

    String notYet();

    String profile();

    String profiles();

    String asked();

    String completed();

    String confirmed(String service);

    String digest();

    String kept();

    String keptWhat();

    String print();

    String objections();

    String objectionsLead();

    String noObjections();

    @Message
    String objectionOf(Standing.Kind kind);

    @Message
    String objectionMeans(Standing.Kind kind);

    String since(String day);

    String source();

    String sourceHint();

    String object();

    String withdraw();

    String requests();

    String requestsLead();

    String noRequests();

    String requestOf(String reference, String source);

    String waiting();

    String answered();

    String accesses();

    String noAccesses();

    String access();

    String accessLead();

    String accessTitle();

    String show();

    String download();

    String moreRows(int count);

    String nothing();

    String serviceOf(String service);

    String ledger();

    String ledgerLead();

    String verify();

    String intact();

    String broken(long count);

    String looked(long entries, long chains, long roots, long erased);

    String retention();

    String retentionLead();

    @Message
    String kindOf(Retention.Kind kind);

    String event();

    String eventHint();

    String keep();

    String keepHint();

    String enabled();

    String on();

    String off();

    String dryRun();

    String runNow();

    String runNowTitle();

    String runNowMeans();

    String runs();

    String noRuns();

    String tried();

    String underway();

    String done();

    String found();

    String oldest();

    String forgotten();

    String wrong();

    String person();

    String toPerson();
}
