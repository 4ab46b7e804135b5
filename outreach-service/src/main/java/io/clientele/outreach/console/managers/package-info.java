/** Account managers: who they are, how many people each looks after, and by which rules people are given to them. */
@NullMarked
package io.clientele.outreach.console.managers;

import org.jspecify.annotations.NullMarked;
