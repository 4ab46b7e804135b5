package io.clientele.segmentation.fitting;

/**
 * Where a likelihood is greatest.
 *
 * @param converged whether several ways led there and it is level there
 * @param logErrors standard errors of the parameters' logarithms; infinite where the data say nothing of one
 */
public record Maximum(double[] parameters, double logLikelihood, boolean converged, double[] logErrors) {}
