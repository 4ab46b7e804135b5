/** A backup of everything in one file, taken while the suite works, and the way back. */
@NullMarked
package io.clientele.local.archive;

import org.jspecify.annotations.NullMarked;
