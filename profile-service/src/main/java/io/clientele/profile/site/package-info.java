/** The business's own web site: what its visitors look at, as far as they allow. */
@NullMarked
package io.clientele.profile.site;

import org.jspecify.annotations.NullMarked;
