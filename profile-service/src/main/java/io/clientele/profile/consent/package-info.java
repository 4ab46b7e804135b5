/** What they allow: one standing decision a channel and topic, and every decision as proof. */
@NullMarked
package io.clientele.profile.consent;

import org.jspecify.annotations.NullMarked;
