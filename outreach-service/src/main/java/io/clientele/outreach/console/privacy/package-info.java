/** The privacy desk: erasures and their certificates, what is known of somebody, objections, the ledger, how long what is kept. */
@NullMarked
package io.clientele.outreach.console.privacy;

import org.jspecify.annotations.NullMarked;
