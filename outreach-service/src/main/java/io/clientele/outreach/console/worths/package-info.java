/** The page on what buyers are worth: scores, lifetime value, and whether the model may be relied on. */
@NullMarked
package io.clientele.outreach.console.worths;

import org.jspecify.annotations.NullMarked;
