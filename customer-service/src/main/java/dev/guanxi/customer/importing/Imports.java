package dev.guanxi.customer.importing;

import dev.guanxi.customer.mapping.Mapping;
import dev.guanxi.customer.tabular.TableFormat;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.job.Job;
import dev.guanxi.platform.job.Jobs;
import dev.guanxi.platform.job.NoSuchJob;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.value.Ids;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Employees order imports, watch them, stop them and take them back. */
@Service
public class Imports {

    private final FileReception reception;
    private final ImportFiles files;
    private final ImportLedger ledger;
    private final Jobs jobs;
    private final Orders orders;

    Imports(
            FileReception reception,
            ImportFiles files,
            ImportLedger ledger,
            Jobs jobs,
            Orders orders) {
        this.reception = reception;
        this.files = files;
        this.ledger = ledger;
        this.jobs = jobs;
        this.orders = orders;
    }

    /** An import as it stands; the undo is null unless there was one. */
    public record Found(
            Job job, ImportOrder order, List<ImportLedger.Column> columns, @Nullable Job undo) {}

    /**
     * What the caller says of a file.
     *
     * @param encoding null: to be found
     */
    public record Wanted(
            @Nullable String fileName,
            TableFormat format,
            @Nullable Charset encoding,
            @Nullable Character delimiter,
            ImportOrder.Manner manner,
            @Nullable Mapping mapping) {}

    /**
     * Takes the file in and orders its import. It runs outside a transaction, because a file may
     * take an hour to arrive: what has come of it is kept piece by piece, and counts with the
     * order.
     *
     * @param key a second request of the caller with this key gets the first import, if it is the
     *     same request
     * @throws IdempotencyKeyReused when it is another one
     */
    public Found order(InputStream content, Wanted wanted, @Nullable String key, Caller caller) {
        FileReception.Received received = reception.receive(content, wanted.format());
        UUID id = Ids.next();
        boolean ordered = false;
        try {
            ImportOrder order = orders.of(wanted, received);
            String fingerprint = key == null ? null : orders.fingerprint(wanted, received);
            ImportLedger.Entry entry =
                    new ImportLedger.Entry(
                            id, received.file(), caller.name(), key, fingerprint, List.of(), null);
            ordered = orders.place(entry, order);
            return ordered ? find(id) : first(entry);
        } finally {
            if (!ordered) {
                files.discard(received.file());
            }
        }
    }

    private Found first(ImportLedger.Entry repeated) {
        ImportLedger.Entry first =
                ledger.findByKey(repeated.owner(), String.valueOf(repeated.key())).orElseThrow();
        if (!String.valueOf(repeated.fingerprint()).equals(first.fingerprint())) {
            throw new IdempotencyKeyReused();
        }
        return find(first.id());
    }

    /**
     * @throws NoSuchJob when there is no such import
     */
    public Found find(UUID id) {
        Job job = job(id);
        return found(job, ledger.find(id).orElseThrow(() -> new NoSuchJob(id)));
    }

    /** The newest first. */
    public Page<Found> list(Job.@Nullable State state, PageQuery page) {
        Page<Job> found = jobs.list(CustomerImport.KIND, state, page);
        Map<UUID, ImportLedger.Entry> entries =
                ledger.find(found.items().stream().map(Job::id).toList()).stream()
                        .collect(Collectors.toMap(ImportLedger.Entry::id, Function.identity()));
        return new Page<>(
                found.items().stream()
                        .flatMap(
                                job ->
                                        Optional.ofNullable(entries.get(job.id())).stream()
                                                .map(entry -> found(job, entry)))
                        .toList(),
                found.next());
    }

    /**
     * @throws dev.guanxi.platform.job.JobFinished when there is nothing to cancel any more
     */
    @Transactional
    public void cancel(UUID id) {
        Found found = find(id);
        Job undo = found.undo();
        jobs.cancel(undo == null || undo.state().isFinal() ? found.job() : undo);
    }

    /**
     * @throws ImportConflict when it runs, has done nothing, or is being undone
     */
    @Transactional
    public void undo(UUID id, Caller caller) {
        Job job = job(id);
        if (!job.state().isFinal()) {
            throw ImportConflict.notFinished(job);
        }
        if (job.state() == Job.State.UNDONE || ledger.countEffects(id) == 0) {
            throw ImportConflict.nothingToUndo(job);
        }
        UUID undo = Ids.next();
        if (!ledger.setUndo(id, undo)) {
            throw ImportConflict.beingUndone(job);
        }
        jobs.submit(undo, ImportUndo.KIND, caller.name(), orders.undoOf(id));
    }

    private Job job(UUID id) {
        return jobs.find(CustomerImport.KIND, id).orElseThrow(() -> new NoSuchJob(id));
    }

    private Found found(Job job, ImportLedger.Entry entry) {
        UUID undoId = entry.undo();
        Job undo = undoId == null ? null : jobs.find(ImportUndo.KIND, undoId).orElse(null);
        // It may have ended since the job of the import was read.
        boolean ended = undo != null && undo.state().isFinal();
        Job now = ended ? job(job.id()) : job;
        return new Found(now, orders.read(now.parameters()), entry.columns(), undo);
    }
}
