package dev.example.studio;

import dev.example.studio.wire.Clip;
import dev.example.studio.wire.ClipJsonAdapter;
import dev.example.studio.wire.Job;
import dev.example.studio.wire.JobJsonAdapter;
import dev.example.studio.wire.Machine;
import dev.example.studio.wire.MachineJsonAdapter;
import dev.example.studio.wire.ReasonJsonAdapter;
import dev.example.studio.wire.Result;
import dev.reelay.GenerationState;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.GenerationDecoder;
import dev.reelay.provider.spi.GenerationDraft;
import dev.reelay.provider.spi.Leftovers;
import dev.reelay.provider.spi.VideoDraft;
import dev.reelay.provider.spi.WireJson;
import java.util.Map;

/**
 * Reads {@link Job} into the unified model, as {@code JobMapping} says.
 */
@Generated("dev.reelay.generator.processor")
public final class JobDecoder extends GenerationDecoder<Job> {
    private static final Map<String, GenerationState> STATES = Map.ofEntries(
            Map.entry("held", GenerationState.PROCESSING),
            Map.entry("sketching", GenerationState.PROCESSING));

    /**
     * The decoder; it has no state.
     */
    public static final JobDecoder INSTANCE = new JobDecoder();

    private JobDecoder() {
        super(JobJsonAdapter.INSTANCE, null, STATES);
    }

    @Override
    protected void read(Job job, GenerationDraft draft, Leftovers at) {
        Result result = job.result();
        Leftovers inResult = Leftovers.in(at, "result", result);
        Result legacy = job.legacy();
        Leftovers inLegacy = Leftovers.in(at, "legacy", legacy);
        Machine legacyMachine = legacy == null ? null : legacy.machine();
        Leftovers inLegacyMachine = Leftovers.in(inLegacy, "machine", legacyMachine);
        draft.id(at, "job_id", job.jobId(), 0);
        draft.state(at, "phase", job.phase());
        draft.progress(at, "percent", job.percent());
        if (result != null) {
            if (result.clips() == null) {
                draft.video().odd(inResult, "clips");
            } else if (draft.beginVideos()) {
                Leftovers elements = Leftovers.list(inResult, "clips");
                for (Clip item : result.clips()) {
                    Leftovers inItem = Leftovers.in(elements, "", item);
                    VideoDraft listed = draft.nextVideo();
                    listed.id(inItem, "id", item.id());
                    listed.url(inItem, "url", item.url());
                    listed.duration(inItem, "duration", item.duration(), 1000);
                    inItem.keep("frames", item.frames());
                    inItem.keep("layers", WireJson.list(item.layers(),
                            item_ -> WireJson.of(MachineJsonAdapter.INSTANCE, item_)));
                }
            } else {
                inResult.keep("clips", WireJson.list(result.clips(),
                        item -> WireJson.of(ClipJsonAdapter.INSTANCE, item)));
            }
        }
        if (legacy != null) {
            if (legacy.clips() == null) {
                draft.video().odd(inLegacy, "clips");
            } else if (draft.beginVideos()) {
                Leftovers elements = Leftovers.list(inLegacy, "clips");
                for (Clip item : legacy.clips()) {
                    Leftovers inItem = Leftovers.in(elements, "", item);
                    VideoDraft listed = draft.nextVideo();
                    listed.id(inItem, "id", item.id());
                    listed.url(inItem, "url", item.url());
                    listed.duration(inItem, "duration", item.duration(), 1000);
                    inItem.keep("frames", item.frames());
                    inItem.keep("layers", WireJson.list(item.layers(),
                            item_ -> WireJson.of(MachineJsonAdapter.INSTANCE, item_)));
                }
            } else {
                inLegacy.keep("clips", WireJson.list(legacy.clips(),
                        item -> WireJson.of(ClipJsonAdapter.INSTANCE, item)));
            }
        }
        if (job.links() == null) {
            draft.video().odd(at, "links");
        } else if (draft.beginVideos()) {
            for (String item : job.links()) {
                draft.nextVideo().any(at, "links", item);
            }
        } else {
            at.keep("links", job.links());
        }
        if (result != null) {
            draft.thumbnail().url(inResult, "still", result.still());
        }
        if (legacy != null) {
            draft.thumbnail().url(inLegacy, "still", legacy.still());
        }
        if (result != null) {
            draft.thumbnail().url(inResult, "poster", result.poster());
        }
        if (legacy != null) {
            draft.thumbnail().url(inLegacy, "poster", legacy.poster());
        }
        if (result != null) {
            draft.rawVideo().any(inResult, "original", result.original());
        }
        if (legacy != null) {
            draft.rawVideo().any(inLegacy, "original", legacy.original());
        }
        draft.createdAt(at, "made_at", job.madeAt());
        draft.failureReason(at, "reason", WireJson.of(ReasonJsonAdapter.INSTANCE, job.reason()));
        if (result != null) {
            draft.usage(inResult, "cost", result.cost());
        }
        if (legacy != null) {
            draft.usage(inLegacy, "cost", legacy.cost());
        }
        if (result != null) {
            inResult.keep("machine", WireJson.of(MachineJsonAdapter.INSTANCE, result.machine()));
            inResult.keep("trace", result.trace());
        }
        if (legacyMachine != null) {
            inLegacyMachine.keep("place", legacyMachine.place());
            inLegacyMachine.keep("name", legacyMachine.name());
        }
        if (legacy != null) {
            inLegacy.keep("trace", legacy.trace());
        }
        at.keep("trace", job.trace());
    }
}
