package dev.guanxi.platform.job;

/** A kind of work that can be done as a job; a bean of this type makes an instance do it. */
public interface JobKind {

    /** The word under which jobs are submitted. */
    String name();

    /** Called whenever an instance takes the job up, outside a transaction. */
    JobRun open(Job job);
}
