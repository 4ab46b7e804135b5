/** In and out of the console, and the first visit by invitation. */
@NullMarked
package io.clientele.outreach.console.signin;

import org.jspecify.annotations.NullMarked;
