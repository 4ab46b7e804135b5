package io.clientele.outreach.campaign;

import io.clientele.kit.Sql;
import io.clientele.outreach.template.TemplateUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps templates that campaigns are made of from being deleted. */
@ApplicationScoped
class UsedTemplates implements TemplateUse {

    private final Sql sql;

    UsedTemplates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<String> of(UUID templateId) {
        return sql.of("select name from campaign where template_id = :template order by id desc limit 5")
                .set("template", templateId)
                .list(row -> row.text("name"));
    }
}
