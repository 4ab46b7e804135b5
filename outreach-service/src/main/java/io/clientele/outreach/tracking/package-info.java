/** What comes of a mail: its signed links, who followed them, who wants no more, and the report of it. */
@NullMarked
package io.clientele.outreach.tracking;

import org.jspecify.annotations.NullMarked;
