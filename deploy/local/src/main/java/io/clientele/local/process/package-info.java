/** Processes of this machine that are not our children: who they are, and whether they live. */
@NullMarked
package io.clientele.local.process;

import org.jspecify.annotations.NullMarked;
