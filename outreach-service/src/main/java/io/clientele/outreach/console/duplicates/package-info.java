/** Pages on which people decide who is one. */
@NullMarked
package io.clientele.outreach.console.duplicates;

import org.jspecify.annotations.NullMarked;
