/** The page on whose habits broke, and what to do about it. */
@NullMarked
package io.clientele.outreach.console.habits;

import org.jspecify.annotations.NullMarked;
