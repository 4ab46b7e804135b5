/** The door for shops: who knocks, whether it is them, and what becomes of what they tell. */
@NullMarked
package io.clientele.profile.webhook;

import org.jspecify.annotations.NullMarked;
