package dev.plumb.application.opportunities.persistence;

import dev.plumb.application.access.Colleagues;
import dev.plumb.application.activities.OpportunityActivities;
import dev.plumb.application.contacts.ContactSuggestions;
import dev.plumb.application.history.OpportunityHistory;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.notes.OpportunityNotes;
import dev.plumb.application.opportunities.DealSort;
import dev.plumb.application.opportunities.LeadFilter;
import dev.plumb.application.opportunities.LeadInbox;
import dev.plumb.application.opportunities.LeadSort;
import dev.plumb.application.opportunities.OpportunityDetail;
import dev.plumb.application.opportunities.OwnerFilter;
import dev.plumb.application.opportunities.PipelineBoard;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.shared.PageRequest;
import dev.plumb.application.shared.SortBy;
import dev.plumb.application.shared.persistence.BulkRows;
import dev.plumb.domain.access.TeamId;
import dev.plumb.domain.access.UserId;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationContext;

/** What the screens ask of tables filled by {@link BulkRows}, by a name of its own. */
final class EveryQuestion {

    private static final int PAGE = 50;

    private final Map<String, Runnable> questions = new LinkedHashMap<>();
    private final RandomGenerator random = RandomGenerator.getDefault();

    EveryQuestion(ApplicationContext context, int leads) {
        inbox(context.getBean(LeadInbox.class), leads);
        board(context.getBean(PipelineBoard.class));
        about(context);
        var contacts = context.getBean(ContactSuggestions.class);
        for (String text : List.of("", "zo", "zofia", "łódź")) {
            questions.put("people '" + text + "'", () -> contacts.people(text, 20));
            questions.put("organizations '" + text + "'", () -> contacts.organizations(text, 20));
        }
        var colleagues = context.getBean(Colleagues.class);
        questions.put("me", colleagues::me);
        questions.put("everybody", colleagues::everybody);
        questions.put("assignable", colleagues::assignable);
        questions.put("teams", colleagues::teams);
        var lists = context.getBean(ListOptions.class);
        questions.put("labels", lists::labels);
        questions.put("every label", lists::everyLabel);
        questions.put("channels", lists::channels);
        questions.put("every channel", lists::everyChannel);
        questions.put("lost reasons", lists::lostReasons);
        questions.put("activity types", lists::activityTypes);
        questions.put("pipelines", context.getBean(PipelineOptions.class)::pipelines);
        questions.put("currencies", context.getBean(PipelineOptions.class)::currencies);
    }

    Map<String, Runnable> all() {
        return questions;
    }

    private void inbox(LeadInbox inbox, int leads) {
        Map<String, LeadFilter> filters = new LinkedHashMap<>();
        filters.put("all", LeadFilter.ALL);
        filters.put("archived", LeadFilter.ALL.withArchived(true));
        filters.put("mine", LeadFilter.ALL.withOwner(OwnerFilter.MINE));
        filters.put("of a user", LeadFilter.ALL.withOwner(new OwnerFilter.OfUser(new UserId(11))));
        filters.put("of a team", LeadFilter.ALL.withOwner(new OwnerFilter.OfTeam(new TeamId(3))));
        filters.put("labelled", LeadFilter.ALL.withLabels(Set.of(new LabelId(3))));
        filters.put("through a channel", LeadFilter.ALL.withChannels(Set.of(new ChannelId(3))));
        filters.put("with a rare word", LeadFilter.ALL.withText("riser 4711"));
        filters.put("with a common word", LeadFilter.ALL.withText("boiler"));
        filters.put("beginning with", LeadFilter.ALL.withText("ne"));
        filters.forEach((name, filter) -> {
            for (LeadSort sort : LeadSort.values()) {
                ask("leads " + name + " by " + sort, inbox, filter, new SortBy<>(sort, false), 1);
                ask(
                        "leads " + name + " by " + sort + " descending",
                        inbox,
                        filter,
                        new SortBy<>(sort, true),
                        1);
            }
            questions.put("count of leads " + name, () -> inbox.count(filter));
        });
        for (LeadSort sort : LeadSort.values()) {
            ask(
                    "leads anywhere by " + sort,
                    inbox,
                    LeadFilter.ALL,
                    new SortBy<>(sort, true),
                    leads * 9 / 10);
        }
        questions.put("unseen leads", inbox::unseen);
    }

    private void ask(
            String name, LeadInbox inbox, LeadFilter filter, SortBy<LeadSort> sort, int deepest) {
        questions.put(
                name,
                () -> inbox.page(filter, sort, new PageRequest(random.nextInt(deepest), PAGE)));
    }

    private void board(PipelineBoard board) {
        PipelineId pipeline = new PipelineId(BulkRows.PIPELINE);
        for (DealSort sort : DealSort.values()) {
            questions.put("board by " + sort, () -> board.open(pipeline, sort));
            questions.put("more cards by " + sort, () -> board.more(new StageId(1), sort, 50));
        }
        questions.put(
                "change of the board",
                () ->
                        board.change(
                                pipeline,
                                DealSort.URGENCY,
                                List.of(new OpportunityId(11), new OpportunityId(22))));
    }

    private void about(ApplicationContext context) {
        OpportunityId lead = new OpportunityId(13);
        questions.put("details", () -> context.getBean(OpportunityDetail.class).find(lead));
        questions.put("history", () -> context.getBean(OpportunityHistory.class).of(lead));
        questions.put("activities", () -> context.getBean(OpportunityActivities.class).of(lead));
        questions.put("notes", () -> context.getBean(OpportunityNotes.class).of(lead));
    }
}
