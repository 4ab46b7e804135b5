/** Who they are: profiles, the names they go by, and what is said of them. */
@NullMarked
package io.clientele.profile.identity;

import org.jspecify.annotations.NullMarked;
