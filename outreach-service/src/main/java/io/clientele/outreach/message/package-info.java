/** A mail as octets: what is the same for a whole campaign is made once, the rest is filled in for each recipient. */
@NullMarked
package io.clientele.outreach.message;

import org.jspecify.annotations.NullMarked;
