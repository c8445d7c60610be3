package dev.guanxi.customer.importing;

import dev.guanxi.customer.importing.ImportLedger.Effect;
import dev.guanxi.customer.party.CustomerId;
import dev.guanxi.platform.job.Job;
import dev.guanxi.platform.job.JobKind;
import dev.guanxi.platform.job.JobProgress;
import dev.guanxi.platform.job.JobRun;
import dev.guanxi.platform.job.Jobs;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes taking an import back a job, in the order of the customers' ids. */
@Component
class ImportUndo implements JobKind {

    static final String KIND = "customer-import-undo";

    private final Orders orders;
    private final ImportLedger ledger;
    private final TakingBack takingBack;
    private final Jobs jobs;
    private final ImportSettings settings;

    ImportUndo(
            Orders orders,
            ImportLedger ledger,
            TakingBack takingBack,
            Jobs jobs,
            ImportSettings settings) {
        this.orders = orders;
        this.ledger = ledger;
        this.takingBack = takingBack;
        this.jobs = jobs;
        this.settings = settings;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public JobRun open(Job job) {
        UUID undone = orders.undone(job.parameters());
        return progress -> next(undone, progress);
    }

    private JobRun.Step next(UUID undone, JobProgress before) {
        JobProgress progress =
                before.total() == null ? before.of(ledger.countEffects(undone)) : before;
        String position = progress.position();
        CustomerId last = position == null ? null : new CustomerId(UUID.fromString(position));
        List<Effect> effects = ledger.effectsAfter(undone, last, settings.rowsPerChunk());
        if (effects.isEmpty()) {
            jobs.undone(undone);
            return JobRun.Step.last(progress);
        }
        return JobRun.Step.goingOn(
                progress.plus(effects.size(), takingBack.takeBack(undone, effects))
                        .at(effects.getLast().customer().toString()));
    }
}
