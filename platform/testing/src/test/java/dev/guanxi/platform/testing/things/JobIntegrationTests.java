package dev.guanxi.platform.testing.things;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.guanxi.platform.job.Job;
import dev.guanxi.platform.job.JobFinished;
import dev.guanxi.platform.job.JobView;
import dev.guanxi.platform.job.JobWorkers;
import dev.guanxi.platform.job.Jobs;
import dev.guanxi.platform.problem.RuleBroken;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.support.TransactionTemplate;

class JobIntegrationTests extends ThingsTest {

    @Autowired Jobs jobs;
    @Autowired JobWorkers workers;
    @Autowired TransactionTemplate transactions;

    private final UUID id = UUID.randomUUID();
    private final String owner = "owner-" + id;

    @Test
    void jobDoesItsChunksAndTellsHowFarItIs() {
        submit(20);

        Job job = awaitState(Job.State.COMPLETED);

        assertThat(job.progress().done()).isEqualTo(20);
        assertThat(job.progress().counts()).containsEntry("counted", 20L);
        assertThat(JobView.of(job).progress().total()).isEqualTo(20);
        assertThat(job.times().finishedAt()).isNotNull();
        assertThat(rowsWritten()).isEqualTo(20);
    }

    @Test
    void chunkThatBreaksOffIsDoneAgainAndNothingTwice() {
        AtomicInteger broken = new AtomicInteger();
        CountingJob.ACCIDENTS.put(
                owner,
                done -> {
                    if (done == 5 && broken.getAndIncrement() < 2) {
                        throw new TransientDataAccessResourceException("the power went");
                    }
                });
        submit(8);

        Job job = awaitState(Job.State.COMPLETED);

        assertThat(broken).hasValueGreaterThan(2);
        assertThat(job.progress().counts()).containsEntry("counted", 8L);
        assertThat(rowsWritten()).isEqualTo(8);
    }

    @Test
    void chunkThatNeverSucceedsFailsTheJobAndKeepsWhatWasDone() {
        CountingJob.ACCIDENTS.put(
                owner,
                done -> {
                    if (done == 3) {
                        throw new IllegalStateException("always");
                    }
                });
        submit(8);

        Job job = awaitState(Job.State.FAILED);

        assertThat(job.failure().code()).isEqualTo("job-given-up");
        assertThat(job.progress().done()).isEqualTo(2);
        assertThat(rowsWritten()).isEqualTo(2);
    }

    @Test
    void brokenRuleFailsTheJobWithItsCode() {
        CountingJob.ACCIDENTS.put(
                owner,
                done -> {
                    throw new RuleBroken("not-countable", "There is nothing to count");
                });
        submit(8);

        assertThat(awaitState(Job.State.FAILED).failure())
                .isEqualTo(new Job.Failure("not-countable", "There is nothing to count"));
        assertThat(rowsWritten()).isZero();
    }

    @Test
    void cancelledJobStopsAfterTheChunkThatIsBeingDone() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountingJob.ACCIDENTS.put(
                owner,
                done -> {
                    if (done == 2) {
                        begun.countDown();
                        waitFor(goOn);
                    }
                });
        submit(1000);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        Thread cancelling = Thread.ofVirtual().start(() -> jobs.cancel(job()));
        goOn.countDown();
        cancelling.join(Duration.ofSeconds(20));

        Job job = awaitState(Job.State.CANCELLED);
        assertThat(rowsWritten()).isEqualTo(job.progress().done());
        assertThatThrownBy(() -> jobs.cancel(job)).isInstanceOf(JobFinished.class);
    }

    @Test
    void severalInstancesShareTheWorkWithoutDoingAnythingTwice() {
        JobWorkers second = workers.another();
        JobWorkers third = workers.another();
        second.start();
        third.start();
        try {
            // Another instance believes the lease to be over while the first is in a chunk.
            CountingJob.ACCIDENTS.put(
                    owner,
                    done -> {
                        if (done % 10 == 0) {
                            jdbc.sql(
                                            """
                                            UPDATE platform.job SET lease_until = now() - interval '1 h'
                                            WHERE id = ?
                                            """)
                                    .param(id)
                                    .update();
                        }
                    });
            submit(60);

            assertThat(awaitState(Job.State.COMPLETED).progress().counts())
                    .containsEntry("counted", 60L);
            assertThat(rowsWritten()).isEqualTo(60);
        } finally {
            second.stop();
            third.stop();
        }
    }

    @Test
    void jobOfADeadInstanceGoesOnWhereItWasWhenItsLeaseIsOver() {
        // As a killed instance leaves it: running, three chunks done, the lease not over yet.
        for (int number = 1; number <= 3; number++) {
            jdbc.sql("INSERT INTO seen (subject, times) VALUES (?, 1)")
                    .param(owner + "-" + number)
                    .update();
        }
        jdbc.sql(
                        """
                        INSERT INTO platform.job (id, kind, state, owner, parameters, position, done,
                            total, counts, worker, lease_until, created_at, started_at)
                        VALUES (:id, 'counting', 'running', :owner, '7', '3', 3, 7,
                            '{"counted": 3}', gen_random_uuid(), now() + interval '2 s', now(), now())
                        """)
                .param("id", id)
                .param("owner", owner)
                .update();

        assertThat(awaitState(Job.State.COMPLETED).progress().counts())
                .containsEntry("counted", 7L);
        assertThat(rowsWritten()).isEqualTo(7);
    }

    @Test
    void jobOfAnInstanceThatStopsIsTakenUpByAnother() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountingJob.ACCIDENTS.put(
                owner,
                done -> {
                    if (done == 1) {
                        begun.countDown();
                        waitFor(goOn);
                    }
                });
        submit(5);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        Thread stopping = Thread.ofVirtual().start(workers::stop);
        JobWorkers second = workers.another();
        second.start();
        try {
            goOn.countDown();
            stopping.join();

            awaitState(Job.State.COMPLETED);
            assertThat(rowsWritten()).isEqualTo(5);
        } finally {
            second.stop();
            workers.start();
        }
    }

    private void submit(int items) {
        transactions.executeWithoutResult(
                status -> jobs.submit(id, "counting", owner, String.valueOf(items)));
    }

    private Job job() {
        return jobs.find("counting", id).orElseThrow();
    }

    private Job awaitState(Job.State state) {
        return await().atMost(Duration.ofSeconds(40)).until(this::job, job -> job.state() == state);
    }

    private long rowsWritten() {
        return jdbc.sql("SELECT count(*) FROM seen WHERE subject LIKE ?")
                .param(owner + "-%")
                .query(Long.class)
                .single();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
