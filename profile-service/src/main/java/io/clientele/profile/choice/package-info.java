/** Finds an account manager for those who have none, by rules that the business puts in order. */
@NullMarked
package io.clientele.profile.choice;

import org.jspecify.annotations.NullMarked;
