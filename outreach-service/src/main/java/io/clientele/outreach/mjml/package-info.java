/** Mail written in MJML, made into HTML once, when it is stored. */
@NullMarked
package io.clientele.outreach.mjml;

import org.jspecify.annotations.NullMarked;
