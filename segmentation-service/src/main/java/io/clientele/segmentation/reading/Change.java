package io.clientele.segmentation.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of profile-service's change feed, a CloudEvent.
 *
 * @param position where the reader goes on after it
 * @param version counts up per profile
 * @param subject the profile
 * @param time when it was recorded
 */
@RegisterForReflection
@JsonIgnoreProperties(ignoreUnknown = true) // a newer provider may say more
public record Change(
        String position,
        long version,
        UUID subject,
        Instant time,

        @JsonTypeInfo(
                use = JsonTypeInfo.Id.NAME,
                include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
                property = "type",
                defaultImpl = Told.Other.class)
        @Nullable
        Told data) {}
