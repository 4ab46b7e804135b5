/** What each service asks of another, held against what the other documents. */
@NullMarked
package io.clientele.suite.contract;

import org.jspecify.annotations.NullMarked;
