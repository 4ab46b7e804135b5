/** How soon everybody is fitted, valued and judged, and what the fit's gradient and compression are worth. */
@NullMarked
package io.clientele.bench.value;

import org.jspecify.annotations.NullMarked;
