package io.clientele.outreach.console.attributes;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("attributes")
interface AttributeWords {

    String lead();

    String add();

    String edit(String name);

    String none();

    String noneLead();

    String name();

    String nameHint();

    String type();

    String typeOf(String type);

    String labels();

    String labelsHint();

    String meaning();

    String pattern();

    String patternHint();

    String least();

    String most();

    String rangeHint();

    String choices();

    String choicesHint();

    String check();

    String impact();

    String impactOf(long people, long before, long after);

    String allFit();

    String value();

    String had(long people);

    String why();

    String keep();

    String wrong();

    String removeTitle(String name);

    String removeMeans();

    String policy();

    String policyLead();

    String onlyDeclared();
}
