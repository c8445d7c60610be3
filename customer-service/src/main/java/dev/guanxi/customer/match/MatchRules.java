package dev.guanxi.customer.match;

/**
 * When two customers are taken for likely the same. Rules are combined as independent pieces of
 * evidence are: each leaves of the doubt what its weight is short of 1.
 *
 * @param refuseFrom from which score on a new customer is refused
 * @param reportFrom from which score on a customer is named as a candidate
 * @param similarFrom how similar names must be to count at all: the share of their trigrams that
 *     both have
 */
public record MatchRules(
        double refuseFrom, double reportFrom, double similarFrom, Weights weights) {

    /**
     * What each rule counts, from 0 (off) to 1 (enough by itself).
     *
     * @param name similar names, in proportion to how similar they are
     * @param sound names that sound alike; the weightier of the two counts
     * @param email an e-mail address that both have
     * @param phone a telephone number that both have
     * @param address the same postal code, or the same street in the same city
     */
    public record Weights(double name, double sound, double email, double phone, double address) {}
}
