/** What {@code ./clientele} understands: a class a command. */
@NullMarked
package io.clientele.local.command;

import org.jspecify.annotations.NullMarked;
