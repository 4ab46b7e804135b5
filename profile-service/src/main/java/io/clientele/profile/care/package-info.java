/** How they are looked after: contacts, needs, preferences, complaints, and what they usually take. */
@NullMarked
package io.clientele.profile.care;

import org.jspecify.annotations.NullMarked;
