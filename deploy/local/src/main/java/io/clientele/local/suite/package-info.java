/** The whole suite as processes of this machine: started together, kept running, stopped in order. */
@NullMarked
package io.clientele.local.suite;

import org.jspecify.annotations.NullMarked;
