/** Plumbing without a word of the domain: errors, time, pages, idempotency, tokens, SQL. */
@NullMarked
package io.clientele.kit;

import org.jspecify.annotations.NullMarked;
