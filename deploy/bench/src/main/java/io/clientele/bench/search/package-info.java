/** How fast people are found and listed where there are a million of them. */
@NullMarked
package io.clientele.bench.search;

import org.jspecify.annotations.NullMarked;
