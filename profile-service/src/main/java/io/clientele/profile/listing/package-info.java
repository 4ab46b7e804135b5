/** Which people are listed: found while somebody types, narrowed by what is known of them. */
@NullMarked
package io.clientele.profile.listing;

import org.jspecify.annotations.NullMarked;
