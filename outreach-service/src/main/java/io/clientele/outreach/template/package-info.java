/** What we say: templates that marketers write, checked when they are stored, rendered for one person at a time. */
@NullMarked
package io.clientele.outreach.template;

import org.jspecify.annotations.NullMarked;
