/** What is told about people, in the words and shapes of {@code POST /v1/batch}. */
@NullMarked
package io.clientele.local.demo.diary;

import org.jspecify.annotations.NullMarked;
