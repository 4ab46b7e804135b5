package io.clientele.outreach.console.personas;

import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("personas")
interface PersonaWords {

    String of(String segment);

    String toPersona();

    String lead();

    String tooFew();

    String tooFewLead();

    String widen();

    String typical();

    String typicalLead();

    String trait();

    String value();

    String alike();

    String between(String low, String high);

    String spread();

    String spreadLead();

    String how();

    String likeness(String part);

    String likenessOthers(String part);

    String close(String part);

    String howLong();

    String apart();

    String apartLead();

    String noneApart();

    String against(String here, String elsewhere);

    String invented();

    String inventedLead();

    String madeUp();

    String others();

    String reach();

    String reachLead();

    String sourceOf(String source, String known);

    String here();

    String there();

    String index();

    String few();

    String verdict();

    String verdictOf(String verdict);

    String remove();

    String removeMeans(String source);

    String noReach();

    String noReachLead();

    String enter();

    String enterLead();

    String source();

    String sourceHint();

    String lines();

    String linesHint();

    String notALine();

    String entered();

    String traitOf(String trait);

    String valueOf(String value);
}
