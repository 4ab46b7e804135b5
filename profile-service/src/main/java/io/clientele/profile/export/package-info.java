/** What is known, handed out as files: of everybody, or of a list. */
@NullMarked
package io.clientele.profile.export;

import org.jspecify.annotations.NullMarked;
