/** The same thing in the same rhythm: what somebody buys by habit, when it is due, and when the habit breaks. */
@NullMarked
package io.clientele.segmentation.habit;

import org.jspecify.annotations.NullMarked;
