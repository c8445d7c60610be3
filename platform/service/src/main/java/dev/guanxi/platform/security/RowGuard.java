package dev.guanxi.platform.security;

/**
 * Knows the rows of one resource and decides about the one that a path names, for callers whose
 * permission does not reach all rows. It stands before every operation below its resource, those of
 * later versions included; others that a request names besides are the operation's duty.
 */
public interface RowGuard {

    /** The resource, such as {@code /api/v1/things}: what lies below one of it is guarded. */
    String resource();

    /**
     * @param row what stands in the path where the resource's id belongs
     * @param seeing over which rows the caller sees
     * @param doing over which rows the caller may do what the operation does
     * @throws dev.guanxi.platform.problem.NotFound when the caller may not see the row, exactly as
     *     if it were absent
     * @throws dev.guanxi.platform.problem.Forbidden when the caller sees it, and may do no more
     */
    void admit(String row, Reach seeing, Reach doing);
}
