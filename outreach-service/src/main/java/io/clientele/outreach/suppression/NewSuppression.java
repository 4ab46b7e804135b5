package io.clientele.outreach.suppression;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Without a topic, the address gets no marketing mail at all. */
record NewSuppression(
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @Size(min = 1, max = 100) String topic,
        @Nullable SuppressionReason reason,
        @Nullable @Size(max = 500) String note) {}
