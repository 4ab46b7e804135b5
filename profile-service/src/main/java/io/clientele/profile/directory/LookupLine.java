package io.clientele.profile.directory;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the answer to a look-up. */
@RegisterForReflection(targets = {LookupLine.Person.class, LookupLine.Merged.class, LookupLine.End.class})
@Schema(oneOf = {LookupLine.Person.class, LookupLine.Merged.class, LookupLine.End.class})
sealed interface LookupLine {

    /**
     * @param consent GRANTED, DENIED or REVOKED; null if they never decided. DENIED for who objects to marketing or whose
     *     data is restricted, whatever they decided
     * @param objections MARKETING, PROFILING
     * @param restricted whether their data may be kept but not used
     */
    record Person(
            UUID id,
            @Nullable String displayName,
            @Nullable String greeting,
            @Nullable String email,
            @Nullable String language,
            @Nullable String zone,
            @JsonRawValue @Schema(type = SchemaType.OBJECT) String attributes,
            @Nullable String consent,
            List<String> objections,
            boolean restricted)
            implements LookupLine {}

    /** Their all went over to another profile, which may be asked for. */
    record Merged(UUID id, UUID mergedInto) implements LookupLine {}

    /** Nothing was cut off. */
    record End(boolean end, int count) implements LookupLine {}
}
