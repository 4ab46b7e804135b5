/** The pages on where income comes from, and what it costs to win and to keep. */
@NullMarked
package io.clientele.outreach.console.income;

import org.jspecify.annotations.NullMarked;
