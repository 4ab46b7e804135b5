package io.clientele.outreach.console.sites;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A web site with its write key, which stands in its pages for all to read. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Site(UUID id, String name, String writeKey, List<String> origins, Instant createdAt) {

    record Wanted(String name, List<String> origins) {}

    /** @param secret shown once: the site's own server signs with it */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @TemplateData
    public record Made(Site site, String secret) {}

    public String originList() {
        return String.join(", ", origins);
    }

    /** What goes into each page of the site; {@code root} is where browsers reach profile-service. */
    public String snippet(String root) {
        return """
                <script src="%s/v1/site/clientele.js" data-key="%s"></script>
                <script>clientele.page();</script>""".formatted(root, writeKey);
    }
}
