/** Looks people up, one or a thousand at a time, and lets them be described, merged and counted. */
@NullMarked
package io.clientele.profile.directory;

import org.jspecify.annotations.NullMarked;
