/** How many events a second are taken in, beside what a plain endpoint and plain SQL take. */
@NullMarked
package io.clientele.bench.ingest;

import org.jspecify.annotations.NullMarked;
