/** Who looks after them: account managers, and who is given to whom by which rule, once and for as long as it lasts. */
@NullMarked
package io.clientele.profile.manager;

import org.jspecify.annotations.NullMarked;
