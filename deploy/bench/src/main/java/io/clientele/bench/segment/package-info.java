/** How fast conditions are answered at a million people, and how soon what somebody does moves them. */
@NullMarked
package io.clientele.bench.segment;

import org.jspecify.annotations.NullMarked;
