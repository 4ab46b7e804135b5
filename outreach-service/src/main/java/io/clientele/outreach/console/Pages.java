package io.clientele.outreach.console;

import io.quarkus.arc.Arc;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;

/** What all pages share. */
class Pages {

    private final Visit visit;

    Pages(Visit visit) {
        this.visit = visit;
    }

    /** Every page speaks the visitor's language; what is rendered outside a visit sets its own. */
    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setLocale(visit.language());
            }
        });
    }

    /** {@code status} decides the words; a null {@code detail} is the usual sentence. */
    @CheckedTemplate
    record problem(int status, String detail) implements TemplateInstance {}
}
