package io.clientele.profile.export;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** The last line: what came before it is all. */
@RegisterForReflection
record End(boolean end, long count) {}
