/** What they say of us to others, and when they came to listen: reviews, shares, sessions. */
@NullMarked
package io.clientele.profile.voice;

import org.jspecify.annotations.NullMarked;
