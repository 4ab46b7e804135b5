/** Events read for what they mean, and recorded by people: what is known of a contract or a need is what its events say. */
@NullMarked
package io.clientele.profile.fact;

import org.jspecify.annotations.NullMarked;
