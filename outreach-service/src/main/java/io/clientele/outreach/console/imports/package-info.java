/** Files coming in: what their columns mean, a trial, the run and what came of it. */
@NullMarked
package io.clientele.outreach.console.imports;

import org.jspecify.annotations.NullMarked;
