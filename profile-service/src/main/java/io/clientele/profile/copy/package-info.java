/** Rows into PostgreSQL by COPY: for what comes in tens of thousands. */
@NullMarked
package io.clientele.profile.copy;

import org.jspecify.annotations.NullMarked;
