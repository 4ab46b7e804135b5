/** Speaks SMTP with the mail relay, fast: connections are kept, commands go in groups. Knows nothing of campaigns. */
@NullMarked
package io.clientele.outreach.relay;

import org.jspecify.annotations.NullMarked;
