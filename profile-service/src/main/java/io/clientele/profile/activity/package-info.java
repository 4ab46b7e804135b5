/** What they do: events, and the story of a person. */
@NullMarked
package io.clientele.profile.activity;

import org.jspecify.annotations.NullMarked;
