package io.clientele.outreach.console.relationships;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whom a list shows; what is not said is any. */
@TemplateData
public class Among {

    @RestQuery
    public @Nullable String relationship;

    @RestQuery
    public @Nullable String direction;

    @RestQuery
    public @Nullable String stage;

    @RestQuery
    public @Nullable String mark;

    /** The lower end of a square of the map. */
    @RestQuery
    public @Nullable Integer tie;

    @RestQuery
    public @Nullable Integer service;

    /** The same, as a query. */
    public String query() {
        var all = new ArrayList<String>();
        add(all, "relationship", relationship);
        add(all, "direction", direction);
        add(all, "stage", stage);
        add(all, "mark", mark);
        add(all, "tie", tie);
        add(all, "service", service);
        return String.join("&", all);
    }

    private static void add(ArrayList<String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
