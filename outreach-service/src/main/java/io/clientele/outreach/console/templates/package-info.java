/** Templates: written in blocks or HTML, seen through a person's eyes while one writes. */
@NullMarked
package io.clientele.outreach.console.templates;

import org.jspecify.annotations.NullMarked;
