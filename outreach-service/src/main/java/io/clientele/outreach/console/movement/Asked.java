package io.clientele.outreach.console.movement;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which moves a page shows; what is not said is any. */
@TemplateData
public class Asked {

    @RestQuery
    public LocalDate month;

    @RestQuery
    public @Nullable String from;

    @RestQuery
    public @Nullable String to;

    /** The same, as a query: places are plain words. */
    public String query() {
        return "month=" + month + (from == null ? "" : "&from=" + from) + (to == null ? "" : "&to=" + to);
    }

    public boolean narrowed() {
        return from != null || to != null;
    }
}
