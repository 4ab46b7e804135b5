/** The merge language inside HTML: where a value stands, which links count clicks, what is dangerous, how it reads as text. */
@NullMarked
package io.clientele.outreach.markup;

import org.jspecify.annotations.NullMarked;
