package io.clientele.segmentation.persona;

import java.util.List;

/**
 * What the members of a segment are like at one moment: their typical one, and what it takes to invent others like them.
 *
 * @param portraits empty where the members are too few to be anything but themselves
 */
record Drawing(Persona persona, List<Portrait> portraits, Dependence dependence) {}
