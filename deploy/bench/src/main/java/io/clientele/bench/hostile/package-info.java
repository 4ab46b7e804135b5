/** Malformed and hostile requests, made from the OpenAPI documents of the services, and what may be answered to them. */
@NullMarked
package io.clientele.bench.hostile;

import org.jspecify.annotations.NullMarked;
