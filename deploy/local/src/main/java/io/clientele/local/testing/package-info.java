/** What tests of the services need: a database. Never on the path of a service that runs. */
@NullMarked
package io.clientele.local.testing;

import org.jspecify.annotations.NullMarked;
