package io.clientele.outreach.template;

import io.clientele.kit.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All templates. */
@ApplicationScoped
public class Templates {

    /** @throws Problem.Refusal 404 if there is none */
    public CompiledTemplate compiled(UUID templateId) {
        throw Problem.notFound("No template " + templateId);
    }
}
