package io.clientele.outreach.console.segments;

import io.clientele.outreach.console.rows.PartType;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("segments")
interface SegmentWords {

    String title();

    String lead();

    String create();

    String empty();

    String emptyLead();

    String active();

    String archived();

    String unarchive();

    String name();

    String nameHint();

    String says();

    String people();

    String all();

    String any();

    String group();

    String exclude();

    String add();

    String addGroup();

    String recount();

    @Message
    String typeOf(PartType type);

    String attribute();

    String is();

    String isOf(String comparison);

    String value();

    String measure();

    String measureOf(String measure);

    String narrow();

    String byOf(String by);

    String withinDays();

    String ever();

    String event();

    String lastOf(String side);

    String daysAgo();

    String topic();

    String birthdayIn();

    String segment();

    String score();

    String scoreOf(String name);

    String share();

    String draw();

    String drawHint();

    String otherHint();

    String result();

    String ofPeople(String people);

    String sample();

    String wrong();

    String unfinished(int rows);

    String why();

    String whyHint();

    String ask();

    String member(String name);

    String notMember(String name);

    String holds();

    String holdsNot();

    String unknownPerson();

    String deleteTitle(String name);

    String deleteMeans();

    String writeTo();

    String counting();

    String see();

    String who(String name);

    String nobodyIn();

    String overlaps();

    String overlapsLead();

    String curve();

    String curveLead(String since, String came, String went);

    String curveOf(String first, String last, String most);
}
