package io.clientele.profile.organisation;

import io.clientele.profile.identity.Profile;

/** @param contactPersons how many people speak for it */
record Organisation(Profile profile, long contactPersons) {}
