/** The right of access: all that is kept of somebody here. */
@NullMarked
package io.clientele.segmentation.access;

import org.jspecify.annotations.NullMarked;
