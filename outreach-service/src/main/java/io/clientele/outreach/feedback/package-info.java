/** Tells profile-service what happened: rows written with the thing itself, posted afterwards, at least once. */
@NullMarked
package io.clientele.outreach.feedback;

import org.jspecify.annotations.NullMarked;
