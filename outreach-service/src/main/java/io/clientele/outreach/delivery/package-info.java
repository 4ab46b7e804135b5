/** Takes launched campaigns' audiences into the ledger and hands their mails to the relay, at most once each. */
@NullMarked
package io.clientele.outreach.delivery;

import org.jspecify.annotations.NullMarked;
