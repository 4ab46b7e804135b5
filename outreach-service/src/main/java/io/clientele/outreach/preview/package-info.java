/** A mail before it goes out: as one person would get it, and what one might mend. */
@NullMarked
package io.clientele.outreach.preview;

import org.jspecify.annotations.NullMarked;
