/** Conditions as SQL: each table of what people are and did is passed over once, whatever is asked of it. */
@NullMarked
package io.clientele.segmentation.question;

import org.jspecify.annotations.NullMarked;
