package io.clientele.outreach.template;

import io.clientele.outreach.merge.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names of a template mean in one person's mail. */
record Facts(Person person, Links links, Map<String, String> shop) implements Scope, Scope.Fields {

    @Override
    public @Nullable Object root(String name) {
        return switch (name) {
            case "profile" -> this;
            case "shop" -> shop;
            case "relationship" -> person.insight().relationship();
            case "recommendations" -> person.insight().recommendations();
            case "usual" -> person.insight().usual();
            case "unsubscribeUrl" -> links.unsubscribe();
            case "preferencesUrl" -> links.preferences();
            case "viewUrl" -> links.view();
            case Frame.OPEN -> links.open();
            default -> null;
        };
    }

    @Override
    public @Nullable Object field(String name) {
        var known = switch (name) {
            case "email" -> person.email();
            case "language" -> person.language();
            case "zone" -> person.zone();
            default -> null;
        };
        return known == null ? person.attributes().get(name) : known;
    }

    @Override
    public String click(int number) {
        return links.click(number);
    }
}
