package dev.guanxi.local.history;

/** Lines of the file that are not sales, by the rule that left them out. */
public record LeftOut(int withoutPrice, int negativeQuantity) {

    public int lines() {
        return withoutPrice + negativeQuantity;
    }
}
