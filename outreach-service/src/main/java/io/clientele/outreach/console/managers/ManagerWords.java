package io.clientele.outreach.console.managers;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("managers")
interface ManagerWords {

    String lead();

    String add();

    String nobody();

    String nobodyLead();

    String load();

    String loadOf(int load, int capacity);

    String full();

    String inactive();

    String active();

    String email();

    String departments();

    String languages();

    String skills();

    String capacity();

    String listHint();

    String languageHint();

    String wrong();

    String removeTitle(String name);

    String removeMeans();

    String edit(String name);

    String rules();

    String rulesLead();

    String step(int number);

    String ruleOf(String by);

    String noRule();

    String required();

    String departmentLines();

    String departmentHint();

    String assign();

    String assignLead();

    String forWhom();

    String everybodyWithout();

    String thoseOf(String name);

    String preview();

    String previewTitle();

    String doneTitle();

    String wouldBeGiven(String people);

    String wereGiven(String people);

    String nobodyHasRoom(String people);

    String perform();

    String goOn();

    String because();

    String person();

    String stepOf(String step);
}
