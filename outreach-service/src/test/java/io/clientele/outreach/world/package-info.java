/** The world around outreach-service in tests: the services to its left, and mail relays. */
@NullMarked
package io.clientele.outreach.world;

import org.jspecify.annotations.NullMarked;
