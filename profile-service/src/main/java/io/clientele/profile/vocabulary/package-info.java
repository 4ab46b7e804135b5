/** What this business calls its people, by what they are to it: in words that it chooses, in several languages. */
@NullMarked
package io.clientele.profile.vocabulary;

import org.jspecify.annotations.NullMarked;
