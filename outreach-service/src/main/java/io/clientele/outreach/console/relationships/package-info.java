/** The pages that say who is a client, who is a customer, and why. */
@NullMarked
package io.clientele.outreach.console.relationships;

import org.jspecify.annotations.NullMarked;
