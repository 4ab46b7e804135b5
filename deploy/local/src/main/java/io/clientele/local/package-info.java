/** The launcher: the whole suite on one machine, with one command. */
@NullMarked
package io.clientele.local;

import org.jspecify.annotations.NullMarked;
