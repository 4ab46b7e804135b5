/** The right of access: all that is known of somebody, as it stands in the database, and who was shown it. */
@NullMarked
package io.clientele.profile.access;

import org.jspecify.annotations.NullMarked;
