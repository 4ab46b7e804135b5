package io.clientele.outreach.console.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("finding")
interface FindingWords {

    String filters();

    String everyKind();

    String kind();

    String kindOf(String kind);

    String role();

    String roleOf(String role);

    String staff();

    String staffOnly();

    String othersOnly();

    String country();

    String language();

    String manager();

    String nobody();

    String consent();

    String channelOf(String channel);

    String topic();

    String statusOf(String status);

    String createdFrom();

    String createdTo();

    String seenFrom();

    String seenTo();

    String attribute();

    String attributeHint();

    String apply();

    String clear();

    String saved();

    String save();

    String saveLead();

    String shared();

    String sharedHint();

    String edit(String name);

    String editLead();

    String export();

    String exportTitle();

    @Message
    String count(String people);

    String restricted();

    String content();

    String contentOf(String kind);

    String form();

    String excel();

    String csv();

    String ndjson();

    String special();

    String specialLead();

    String specialOf(String category);

    String download();
}
