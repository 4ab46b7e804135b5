/** Campaigns: planned, tested, reviewed, let go, watched, and what came of them. */
@NullMarked
package io.clientele.outreach.console.campaigns;

import org.jspecify.annotations.NullMarked;
