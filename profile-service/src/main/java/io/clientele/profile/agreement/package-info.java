/** What was offered and agreed: quotes and contracts. */
@NullMarked
package io.clientele.profile.agreement;

import org.jspecify.annotations.NullMarked;
