/** The twelve types of customers: one stage each, and any marks, with what decided it. */
@NullMarked
package io.clientele.segmentation.type;

import org.jspecify.annotations.NullMarked;
