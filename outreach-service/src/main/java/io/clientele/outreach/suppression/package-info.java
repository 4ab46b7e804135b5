/** Addresses that must not be mailed, known only by a keyed hash, so that the list outlives the profiles. */
@NullMarked
package io.clientele.outreach.suppression;

import org.jspecify.annotations.NullMarked;
