/** The merge language: a small part of Liquid, in which marketers say what differs from person to person. It runs no code. */
@NullMarked
package io.clientele.outreach.merge;

import org.jspecify.annotations.NullMarked;
