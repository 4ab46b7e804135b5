package io.clientele.outreach.template;

import io.clientele.kit.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The key of a request and what it made are committed together; proofreading, which asks others, came before. */
@ApplicationScoped
class NewTemplates {

    private final Templates templates;

    NewTemplates(Templates templates) {
        this.templates = templates;
    }

    @Transactional
    @Idempotent
    RestResponse<TemplateView> of(TemplateDraft draft) {
        return answer(templates.create(draft));
    }

    @Transactional
    @Idempotent
    RestResponse<TemplateView> copyOf(UUID id) {
        return answer(templates.duplicate(id));
    }

    private static RestResponse<TemplateView> answer(TemplateView made) {
        return RestResponse.ResponseBuilder.<TemplateView>created(URI.create("/v1/templates/" + made.id()))
                .header("ETag", made.tag())
                .entity(made)
                .build();
    }
}
