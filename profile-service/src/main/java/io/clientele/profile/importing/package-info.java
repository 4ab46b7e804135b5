/** The work on imports: whatever kind they are, one after the other. */
@NullMarked
package io.clientele.profile.importing;

import org.jspecify.annotations.NullMarked;
