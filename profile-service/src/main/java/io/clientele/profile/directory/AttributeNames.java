package io.clientele.profile.directory;

import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every name that anything was ever said under, kept when it is said, so that nobody has to look through all people. */
@ApplicationScoped
class AttributeNames {

    private final Sql sql;

    AttributeNames(Sql sql) {
        this.sql = sql;
    }

    List<String> all() {
        return sql.of("select name from attribute_name order by name").list(row -> row.text("name"));
    }
}
