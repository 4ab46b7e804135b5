/** Features of many people in memory, column by column: so that who tries out a condition sees at once what it comes to. */
@NullMarked
package io.clientele.segmentation.column;

import org.jspecify.annotations.NullMarked;
