/** What people are called, as their own culture writes it. */
@NullMarked
package io.clientele.profile.naming;

import org.jspecify.annotations.NullMarked;
