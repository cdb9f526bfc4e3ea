package dev.plumb.ui.shared;

import dev.plumb.application.access.Colleagues;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.lists.ListOptions;
import dev.plumb.application.pipelines.PipelineOptions;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.lists.ChannelId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.opportunities.OpportunityFields;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.domain.shared.Change;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts values as history writes them into words. */
@Component
class ChangeWords {

    private final Colleagues colleagues;
    private final ListOptions lists;
    private final PipelineOptions pipelines;
    private final Formats formats;

    ChangeWords(
            Colleagues colleagues, ListOptions lists, PipelineOptions pipelines, Formats formats) {
        this.colleagues = colleagues;
        this.lists = lists;
        this.pipelines = pipelines;
        this.formats = formats;
    }

    String before(Change change) {
        return value(change.field(), change.before());
    }

    String after(Change change) {
        return value(change.field(), change.after());
    }

    private String value(String field, @Nullable String written) {
        if (written == null || written.isEmpty()) {
            return Texts.get("shared.value.none");
        }
        return switch (field) {
            case "title" -> written;
            case "value" ->
                    formats.money(Objects.requireNonNull(OpportunityFields.VALUE.read(written)));
            case "expected-close" ->
                    formats.date(
                            Objects.requireNonNull(OpportunityFields.EXPECTED_CLOSE.read(written)));
            case "owner" -> owner(written);
            case "labels" -> labels(Objects.requireNonNull(OpportunityFields.LABELS.read(written)));
            case "channel" ->
                    channel(Objects.requireNonNull(OpportunityFields.CHANNEL.read(written)));
            case "stage" ->
                    stage(Objects.requireNonNull(OpportunityFields.PLACEMENT.read(written)));
            case "person", "organization" -> Texts.get("shared.value.other");
            default -> Captions.word(field, written.split(" ", 2)[0]);
        };
    }

    private String owner(String written) {
        return colleagues.everybody().stream()
                .filter(user -> user.id().equals(OpportunityFields.OWNER.read(written)))
                .map(UserTag::name)
                .findFirst()
                .orElseGet(() -> Texts.get("shared.value.other"));
    }

    private String labels(Set<LabelId> ids) {
        return lists.everyLabel().stream()
                .filter(label -> ids.contains(label.id()))
                .map(LabelTag::name)
                .collect(Collectors.joining(", "));
    }

    private String channel(ChannelId id) {
        return lists.everyChannel().stream()
                .filter(channel -> channel.id().equals(id))
                .map(ChannelTag::name)
                .findFirst()
                .orElseGet(() -> Texts.get("shared.value.other"));
    }

    private String stage(Placement placement) {
        return pipelines.pipelines().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .filter(stage -> stage.id().equals(placement.stage()))
                .map(StageTag::name)
                .findFirst()
                .orElseGet(() -> Texts.get("shared.value.other"));
    }
}
