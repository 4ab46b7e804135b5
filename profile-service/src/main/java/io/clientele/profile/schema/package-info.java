/** What the properties of an event must look like, where the business wants to be strict: JSON Schema by the event's name. */
@NullMarked
package io.clientele.profile.schema;

import org.jspecify.annotations.NullMarked;
