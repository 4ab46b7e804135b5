package io.clientele.profile.organisation;

import io.clientele.profile.identity.Profile;
import org.jspecify.annotations.Nullable;

/** @param function what they do there, such as buyer or finance */
record ContactPerson(Profile profile, @Nullable String function) {}
