/** What the console asks of segmentation-service, and what it is told. */
@NullMarked
package io.clientele.outreach.console.segmentation;

import org.jspecify.annotations.NullMarked;
