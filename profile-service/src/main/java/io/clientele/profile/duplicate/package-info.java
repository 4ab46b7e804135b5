/** Who may be one person: found by rules, looked at by people. */
@NullMarked
package io.clientele.profile.duplicate;

import org.jspecify.annotations.NullMarked;
