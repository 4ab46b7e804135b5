package io.clientele.profile.site;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A web site whose visitors' browsers tell us what they look at.
 *
 * @param writeKey stands in its pages for all to read: it allows no more than to write what anybody may
 * @param origins from where it may be used, such as https://shop.example
 * @param secret the site's own server signs with it who a visitor is
 */
record Site(
        UUID id,
        String name,
        String writeKey,
        List<String> origins,
        @JsonIgnore String secret,
        Instant createdAt) {}
