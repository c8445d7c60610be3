package dev.guanxi.platform.job;

/**
 * One instance's work on one job, from taking it up to the end or a stop. What it remembers may be
 * lost at any moment: only {@link JobProgress} lasts.
 */
public interface JobRun extends AutoCloseable {

    /**
     * Does one chunk, a second's work or so. It runs in a transaction that commits what the chunk
     * wrote together with the progress that it returns, or nothing. A chunk that fails for a
     * passing reason is done again; a {@link dev.guanxi.platform.problem.Problem} fails the job.
     */
    Step next(JobProgress progress);

    @Override
    default void close() {}

    /**
     * @param last whether the job is completed by it
     */
    record Step(JobProgress progress, boolean last) {

        public static Step goingOn(JobProgress progress) {
            return new Step(progress, false);
        }

        public static Step last(JobProgress progress) {
            return new Step(progress, true);
        }
    }
}
