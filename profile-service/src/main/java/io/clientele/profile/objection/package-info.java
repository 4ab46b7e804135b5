/** What people object to, and whose data may be kept but not used: GDPR articles 18 and 21. */
@NullMarked
package io.clientele.profile.objection;

import org.jspecify.annotations.NullMarked;
