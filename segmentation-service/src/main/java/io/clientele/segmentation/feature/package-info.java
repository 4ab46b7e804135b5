/** What most conditions look at, in one wide row a person: kept up as facts are told, and as time passes. */
@NullMarked
package io.clientele.segmentation.feature;

import org.jspecify.annotations.NullMarked;
