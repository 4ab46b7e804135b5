/** The change feed: what happened to people, in order, for every reader that asks. */
@NullMarked
package io.clientele.profile.feed;

import org.jspecify.annotations.NullMarked;
