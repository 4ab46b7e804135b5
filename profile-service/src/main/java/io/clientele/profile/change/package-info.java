/** What happens to people, written down by whoever makes it happen, in the same transaction. */
@NullMarked
package io.clientele.profile.change;

import org.jspecify.annotations.NullMarked;
