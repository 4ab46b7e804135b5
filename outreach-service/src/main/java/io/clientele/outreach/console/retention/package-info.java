/** The page on who orders again, by the month of the first order. */
@NullMarked
package io.clientele.outreach.console.retention;

import org.jspecify.annotations.NullMarked;
