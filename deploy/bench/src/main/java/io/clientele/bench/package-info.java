/** What is measured: each number beside its reference, runs alternating, medians told. */
@NullMarked
package io.clientele.bench;

import org.jspecify.annotations.NullMarked;
