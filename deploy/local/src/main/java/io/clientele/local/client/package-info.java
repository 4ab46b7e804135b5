/** Talks to the running suite as any other system does: over REST, with a token. */
@NullMarked
package io.clientele.local.client;

import org.jspecify.annotations.NullMarked;
