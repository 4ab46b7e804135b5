/** The pages on who moved from one relationship to another. */
@NullMarked
package io.clientele.outreach.console.movement;

import org.jspecify.annotations.NullMarked;
