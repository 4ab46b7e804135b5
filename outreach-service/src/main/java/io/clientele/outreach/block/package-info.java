/** Mail out of blocks: for those who write, but no HTML. */
@NullMarked
package io.clientele.outreach.block;

import org.jspecify.annotations.NullMarked;
