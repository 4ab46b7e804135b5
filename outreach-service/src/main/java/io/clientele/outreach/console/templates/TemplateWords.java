package io.clientele.outreach.console.templates;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("templates")
interface TemplateWords {

    String title();

    String lead();

    String create();

    String empty();

    String emptyLead();

    String active();

    String archived();

    String restore();

    String gallery();

    String galleryLead();

    String blank();

    String changed(String when);

    String thumbnail(String name);

    String name();

    String subject();

    String preheader();

    String preheaderHint();

    String language();

    String content();

    String blocks();

    String html();

    String addBlock();

    String blockOf(String type);

    String up();

    String down();

    String buttonText();

    String address();

    String alt();

    String link();

    String height();

    String textHint();

    String plain();

    String plainHint();

    String tags();

    String tagsLead();

    String preview();

    String asWho();

    String asWhoHint();

    String like();

    String invented();

    String example();

    String seenBy(String name);

    String desktop();

    String phone();

    String light();

    String dark();

    String refresh();

    String wrong();

    String advice();

    String deleteTitle(String name);

    String deleteMeans();

    String sendIt();
}
