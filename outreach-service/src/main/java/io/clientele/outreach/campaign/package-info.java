/** One message planned for one audience: written, reviewed, launched, paused and ended by people. */
@NullMarked
package io.clientele.outreach.campaign;

import org.jspecify.annotations.NullMarked;
