package io.clientele.outreach.audience;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

@JsonIgnoreProperties(ignoreUnknown = true)
@RegisterForReflection
record Member(UUID profileId) {}
