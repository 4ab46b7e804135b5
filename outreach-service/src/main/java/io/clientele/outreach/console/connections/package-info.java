/** The shops that tell us what happens in them: how each is set up, and how it goes. */
@NullMarked
package io.clientele.outreach.console.connections;

import org.jspecify.annotations.NullMarked;
