/** The change feed: whatever happens to a profile, in order, for every reader that asks. */
@NullMarked
package io.clientele.profile.feed;

import org.jspecify.annotations.NullMarked;
