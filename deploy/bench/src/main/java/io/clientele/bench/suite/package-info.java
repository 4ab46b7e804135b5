/** The suite as others see it: processes that are started, called over REST, and killed. */
@NullMarked
package io.clientele.bench.suite;

import org.jspecify.annotations.NullMarked;
