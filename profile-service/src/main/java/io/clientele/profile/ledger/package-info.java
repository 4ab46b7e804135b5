/** Every decision there was, in chains of hashes, so that what is changed afterwards is found. */
@NullMarked
package io.clientele.profile.ledger;

import org.jspecify.annotations.NullMarked;
