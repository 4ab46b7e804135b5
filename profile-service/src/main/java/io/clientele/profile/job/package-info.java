/** An import as work to be done: leased to one replica, done in steps, and resumed by any wherever it stopped. */
@NullMarked
package io.clientele.profile.job;

import org.jspecify.annotations.NullMarked;
