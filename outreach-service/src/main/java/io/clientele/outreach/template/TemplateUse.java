package io.clientele.outreach.template;

import java.util.List;
import java.util.UUID;

/** Said by those who send templates. */
public interface TemplateUse {

    /** The names of what would lose its words with this template. */
    List<String> of(UUID templateId);
}
