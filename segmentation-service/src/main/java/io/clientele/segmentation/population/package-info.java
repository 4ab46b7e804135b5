/** Whom the business reaches less than there are: its people beside the shares of a population that somebody entered. */
@NullMarked
package io.clientele.segmentation.population;

import org.jspecify.annotations.NullMarked;
