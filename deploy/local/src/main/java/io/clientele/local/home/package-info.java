/** What an installation on this machine keeps in its folder: who runs it, on which ports, with which secrets and clock. */
@NullMarked
package io.clientele.local.home;

import org.jspecify.annotations.NullMarked;
