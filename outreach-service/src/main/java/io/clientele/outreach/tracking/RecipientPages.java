package io.clientele.outreach.tracking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages that recipients see. */
class RecipientPages {

    private RecipientPages() {}

    /** Asks; nothing has changed yet. */
    @CheckedTemplate
    record unsubscribe(Reader reader, String topic, String address) implements TemplateInstance {}

    /** Says what was done; without a topic, that was all. */
    @CheckedTemplate
    record unsubscribed(Reader reader, String topic) implements TemplateInstance {}
}
