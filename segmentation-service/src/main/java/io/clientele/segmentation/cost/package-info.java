/** What it costs to win somebody, beside what it costs to keep them. */
@NullMarked
package io.clientele.segmentation.cost;

import org.jspecify.annotations.NullMarked;
