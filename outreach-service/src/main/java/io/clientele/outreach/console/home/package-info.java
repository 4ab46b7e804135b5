/** The first page: how things stand, and what to do next. */
@NullMarked
package io.clientele.outreach.console.home;

import org.jspecify.annotations.NullMarked;
