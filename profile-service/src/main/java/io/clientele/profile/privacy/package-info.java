/** The right to be forgotten: what was known of somebody goes, and every reader of the feed confirms. */
@NullMarked
package io.clientele.profile.privacy;

import org.jspecify.annotations.NullMarked;
