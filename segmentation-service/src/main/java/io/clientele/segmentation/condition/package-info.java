/**
 * The language in which a segment says who belongs to it: its words, their checks, their sentences, their SQL. Knows
 * neither HTTP nor JSON nor a database, only the text of its questions.
 */
@NullMarked
package io.clientele.segmentation.condition;

import org.jspecify.annotations.NullMarked;
