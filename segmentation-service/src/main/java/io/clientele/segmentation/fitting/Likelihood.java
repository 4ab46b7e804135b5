package io.clientele.segmentation.fitting;

/** How likely data are by some parameters, all above 0. */
interface Likelihood {

    /**
     * Returns the log-likelihood of all data and writes its partial derivatives by the parameters themselves.
     *
     * @param gradient as long as {@code parameters}; what was in it does not matter
     */
    double at(double[] parameters, double[] gradient);
}
