package dev.guanxi.platform.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The workers of one instance, each a platform thread. A stop lets each finish its chunk and gives
 * its job back, so that another instance goes on at once.
 */
public class JobWorkers implements SmartLifecycle {

    private final Collection<JobKind> kinds;
    private final JobLeases leases;
    private final TransactionTemplate transactions;
    private final JobSettings settings;
    private final List<JobWorker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    JobWorkers(
            Collection<JobKind> kinds,
            JobLeases leases,
            TransactionTemplate transactions,
            JobSettings settings) {
        this.kinds = List.copyOf(kinds);
        this.leases = leases;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Workers on the same jobs as another instance would have them. */
    public JobWorkers another() {
        return new JobWorkers(kinds, leases, transactions, settings);
    }

    @Override
    public synchronized void start() {
        if (!settings.enabled() || kinds.isEmpty() || isRunning()) {
            return;
        }
        var byName = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
        for (int i = 0; i < settings.concurrency(); i++) {
            JobWorker worker = new JobWorker(byName, leases, transactions, settings.poll());
            workers.add(worker);
            threads.add(Thread.ofPlatform().name("jobs-" + i).daemon().start(worker));
        }
    }

    @Override
    public synchronized void stop() {
        workers.forEach(JobWorker::stop);
        try {
            for (Thread thread : threads) {
                thread.join(settings.lease());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.clear();
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}
