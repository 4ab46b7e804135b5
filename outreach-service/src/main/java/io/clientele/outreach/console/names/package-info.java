/** By which names, addresses and numbers somebody goes and went. */
@NullMarked
package io.clientele.outreach.console.names;

import org.jspecify.annotations.NullMarked;
