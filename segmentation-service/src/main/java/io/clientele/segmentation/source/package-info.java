/** Reads profile-service's change feed, one replica at a time, and says how far behind it we are. */
@NullMarked
package io.clientele.segmentation.source;

import org.jspecify.annotations.NullMarked;
