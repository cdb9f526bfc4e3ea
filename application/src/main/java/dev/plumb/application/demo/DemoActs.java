package dev.plumb.application.demo;

import dev.plumb.application.access.CurrentActor;
import dev.plumb.application.activities.CompleteActivity;
import dev.plumb.application.activities.PlanActivity;
import dev.plumb.application.contacts.ContactChoice;
import dev.plumb.application.notes.AddNote;
import dev.plumb.application.opportunities.ArchiveOpportunity;
import dev.plumb.application.opportunities.CaptureLead;
import dev.plumb.application.opportunities.ConvertDealToLead;
import dev.plumb.application.opportunities.ConvertLeadToDeal;
import dev.plumb.application.opportunities.LoseDeal;
import dev.plumb.application.opportunities.MoveDealToStage;
import dev.plumb.application.opportunities.OpenDeal;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.opportunities.WinDeal;
import dev.plumb.application.shared.Time;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.activities.ActivityId;
import dev.plumb.domain.activities.ActivityOutcome;
import dev.plumb.domain.activities.Due;
import dev.plumb.domain.opportunities.LostReason;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.StageId;
import dev.plumb.domain.shared.Edits;
import java.time.Instant;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the demo's people did, each at his moment. */
@Component
class DemoActs {

    private final UseCases useCases;
    private final OpportunityDetail detail;
    private final CurrentActor currentActor;
    private final Time time;

    DemoActs(UseCases useCases, OpportunityDetail detail, CurrentActor currentActor, Time time) {
        this.useCases = useCases;
        this.detail = detail;
        this.currentActor = currentActor;
        this.time = time;
    }

    @Component
    record UseCases(
            CaptureLead capture,
            OpenDeal open,
            ConvertLeadToDeal convert,
            ConvertDealToLead backToLead,
            MoveDealToStage move,
            WinDeal win,
            LoseDeal lose,
            ArchiveOpportunity archive,
            AddNote addNote,
            PlanActivity plan,
            CompleteActivity complete) {}

    OpportunityId capture(Instant at, UserId by, CaptureLead.Command command) {
        return get(at, by, () -> useCases.capture.handle(command));
    }

    OpportunityId open(Instant at, UserId by, OpenDeal.Command command) {
        return get(at, by, () -> useCases.open.handle(command));
    }

    void convert(DemoScene scene, OpportunityId lead, int index, int daysAgo, StageId stage) {
        owner(
                scene,
                lead,
                index,
                daysAgo,
                it ->
                        useCases.convert.handle(
                                new ConvertLeadToDeal.Command(
                                        it.id(),
                                        it.version(),
                                        stage,
                                        new ContactChoice.Unchanged<>(),
                                        new ContactChoice.Unchanged<>(),
                                        Edits.NONE)));
    }

    void backToLead(DemoScene scene, OpportunityId deal, int index, int daysAgo) {
        owner(
                scene,
                deal,
                index,
                daysAgo,
                it ->
                        useCases.backToLead.handle(
                                new ConvertDealToLead.Command(it.id(), it.version(), null, null)));
    }

    void move(DemoScene scene, OpportunityId deal, int index, int daysAgo, StageId stage) {
        owner(
                scene,
                deal,
                index,
                daysAgo,
                it ->
                        useCases.move.handle(
                                new MoveDealToStage.Command(it.id(), it.version(), stage)));
    }

    void win(DemoScene scene, OpportunityId deal, int index, int daysAgo) {
        owner(
                scene,
                deal,
                index,
                daysAgo,
                it -> useCases.win.handle(new WinDeal.Command(it.id(), it.version())));
    }

    void lose(DemoScene scene, OpportunityId deal, int index, int daysAgo) {
        LostReason reason = new LostReason.Listed(scene.lists().reasonOf(index));
        owner(
                scene,
                deal,
                index,
                daysAgo,
                it -> useCases.lose.handle(new LoseDeal.Command(it.id(), it.version(), reason)));
    }

    void archive(DemoScene scene, OpportunityId lead, int index, int daysAgo) {
        owner(
                scene,
                lead,
                index,
                daysAgo,
                it ->
                        useCases.archive.handle(
                                new ArchiveOpportunity.Command(it.id(), it.version())));
    }

    /** Some notes, and a call that was made. */
    void tell(DemoScene scene, OpportunityId opportunity, int index, int daysAgo) {
        for (int i = 0; i < index % 4; i++) {
            String text = DemoTexts.NOTES.get((index + i * 5) % DemoTexts.NOTES.size());
            owner(
                    scene,
                    opportunity,
                    index,
                    Math.max(daysAgo - i, 0),
                    it -> useCases.addNote.handle(new AddNote.Command(it.id(), text)));
        }
        if (index % 3 == 1) {
            ActivityId call =
                    planned(
                            scene,
                            opportunity,
                            index,
                            daysAgo,
                            -daysAgo + 1,
                            "Introduce ourselves");
            owner(
                    scene,
                    opportunity,
                    index,
                    Math.max(daysAgo - 1, 0),
                    it ->
                            useCases.complete.handle(
                                    new CompleteActivity.Command(
                                            call, ActivityOutcome.values()[index % 4])));
        }
    }

    /** The next step: overdue, today, ahead, or none. */
    void plan(DemoScene scene, OpportunityId opportunity, int index) {
        int inDays =
                switch (index % 7) {
                    case 0, 4 -> -1 - index % 4;
                    case 1 -> 0;
                    case 2, 5 -> 1 + index % 16;
                    default -> Integer.MAX_VALUE;
                };
        if (inDays != Integer.MAX_VALUE) {
            String subject = DemoTexts.NEXT_STEPS.get(index % DemoTexts.NEXT_STEPS.size());
            planned(scene, opportunity, index, 6, inDays, subject);
        }
    }

    private ActivityId planned(
            DemoScene scene,
            OpportunityId opportunity,
            int index,
            int daysAgo,
            int dueInDays,
            String subject) {
        LocalTime at = index % 2 == 0 ? LocalTime.of(9 + index % 8, index % 4 * 15) : null;
        UserId owner = scene.rep(index);
        return get(
                scene.daysAgo(daysAgo, index),
                owner,
                () ->
                        useCases.plan.handle(
                                new PlanActivity.Command(
                                        opportunity,
                                        scene.lists().typeOf(index),
                                        subject,
                                        new Due(scene.inDays(dueInDays), at),
                                        owner)));
    }

    private void owner(
            DemoScene scene,
            OpportunityId id,
            int index,
            int daysAgo,
            Consumer<OpportunityDetails> act) {
        get(
                scene.daysAgo(Math.max(daysAgo, 0), index),
                scene.rep(index),
                () -> {
                    act.accept(detail.find(id).orElseThrow());
                    return id;
                });
    }

    private <T> T get(Instant at, UserId by, Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        time.at(at, () -> currentActor.as(by, () -> result.set(act.get())));
        return result.get();
    }
}
