/** What a campaign says, frozen at its launch: what was reviewed goes out, whatever is edited afterwards. */
@NullMarked
package io.clientele.outreach.mailing;

import org.jspecify.annotations.NullMarked;
