/** One real PostgreSQL server on this machine, without Docker, also for root. */
@NullMarked
package io.clientele.local.postgres;

import org.jspecify.annotations.NullMarked;
