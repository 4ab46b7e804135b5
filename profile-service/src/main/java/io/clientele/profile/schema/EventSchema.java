package io.clientele.profile.schema;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the properties of events of a name must look like. */
record EventSchema(
        String event,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String schema,
        Instant changedAt) {}
