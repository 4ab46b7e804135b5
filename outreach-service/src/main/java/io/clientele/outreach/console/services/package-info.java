/** How the console asks the two other services, in the colleague's own name, and what it does when they are silent. */
@NullMarked
package io.clientele.outreach.console.services;

import org.jspecify.annotations.NullMarked;
