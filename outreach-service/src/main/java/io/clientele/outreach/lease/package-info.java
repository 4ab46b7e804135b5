/** Which replica does what: leases by the database's clock, each with a fencing token. */
@NullMarked
package io.clientele.outreach.lease;

import org.jspecify.annotations.NullMarked;
