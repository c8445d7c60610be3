package dev.guanxi.platform.job;

import dev.guanxi.platform.problem.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes jobs up, one at a time, and does their chunks. */
class JobWorker implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(JobWorker.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final UUID id = UUID.randomUUID();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Map<String, JobKind> kinds;
    private final JobLeases leases;
    private final TransactionTemplate transactions;
    private final Duration poll;

    JobWorker(
            Map<String, JobKind> kinds,
            JobLeases leases,
            TransactionTemplate transactions,
            Duration poll) {
        this.kinds = kinds;
        this.leases = leases;
        this.transactions = transactions;
        this.poll = poll;
    }

    /** Ends the work after the present chunk. */
    void stop() {
        stop.countDown();
    }

    @Override
    public void run() {
        try {
            do {
                while (!isStopping() && workOnOne()) {
                    // There may be more.
                }
            } while (!stop.await(poll.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopping() {
        return stop.getCount() == 0;
    }

    private boolean workOnOne() {
        try {
            return leases.take(id, kinds.keySet()).map(this::work).isPresent();
        } catch (RuntimeException e) {
            log.warn("Jobs cannot be taken up now: {}", e.getMessage());
            return false;
        }
    }

    private Job work(Job job) {
        try {
            if (leases.isHopeless(job.id())) {
                leases.fail(job.id(), id, GIVEN_UP);
                return job;
            }
            chunks(job);
            leases.release(job.id(), id, Duration.ZERO);
        } catch (Problem e) {
            Job.Failure failure = new Job.Failure(e.code(), String.valueOf(e.getMessage()));
            leases.fail(job.id(), id, failure);
        } catch (RuntimeException e) {
            log.warn("A chunk of job {} ({}) has to be done again", job.id(), job.kind(), e);
            leases.release(job.id(), id, AFTER_A_FAILURE);
        }
        return job;
    }

    private static final Job.Failure GIVEN_UP =
            new Job.Failure(
                    "job-given-up",
                    "The same chunk went wrong again and again on our side; what was done before it"
                            + " stays, and the logs say why");

    private void chunks(Job job) {
        JobKind kind = kinds.get(job.kind());
        if (kind == null) {
            throw new IllegalStateException("Nobody here does " + job.kind());
        }
        try (JobRun run = kind.open(job)) {
            while (!isStopping()
                    && Boolean.TRUE.equals(transactions.execute(status -> chunk(job.id(), run)))) {
                // The next one.
            }
        }
    }

    /** Returns whether there is a further chunk for this worker. */
    private boolean chunk(UUID job, JobRun run) {
        JobLeases.Held held = leases.hold(job, id).orElse(null);
        if (held == null) {
            return false;
        }
        if (held.cancelRequested()) {
            leases.cancelled(job);
            return false;
        }
        JobProgress before = held.job().progress();
        long start = System.nanoTime();
        JobRun.Step step = run.next(before);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        leases.keep(job, step, took, step.progress().done() > before.done());
        return !step.last();
    }
}
