/** What an import did to whom, noted as it does it and kept for thirty days, so that it can be taken back. */
@NullMarked
package io.clientele.profile.trace;

import org.jspecify.annotations.NullMarked;
