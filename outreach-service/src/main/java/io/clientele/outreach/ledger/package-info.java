/** The ledger: what is to be sent, by whom, and what became of it; one durable row per campaign and recipient. */
@NullMarked
package io.clientele.outreach.ledger;

import org.jspecify.annotations.NullMarked;
