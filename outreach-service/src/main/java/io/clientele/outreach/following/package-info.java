/** Follows profile-service's feed, so that nobody erased, merged or unwilling is mailed. */
@NullMarked
package io.clientele.outreach.following;

import org.jspecify.annotations.NullMarked;
