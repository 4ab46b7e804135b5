/** Pages on which the business declares attributes of its own. */
@NullMarked
package io.clientele.outreach.console.attributes;

import org.jspecify.annotations.NullMarked;
