package dev.plumb.ui.leads;

import com.vaadin.flow.data.renderer.LitRenderer;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.application.opportunities.ContactTag;
import dev.plumb.application.opportunities.LeadRow;
import dev.plumb.domain.shared.Money;
import dev.plumb.ui.shared.Captions;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.LabelDots;
import dev.plumb.ui.shared.Texts;
import dev.plumb.ui.shared.UserAvatar;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the cells of the inbox in the browser; lit-html escapes all that people typed. */
final class LeadCells {
    private static final String TITLE =
            """
            <div class="plumb-lead-title" title=${item.title}>\
            <span class="plumb-visually-hidden">${item.unseenWord}</span>${item.title}</div>\
            """;
    private static final String WHO =
            "<div class=\"plumb-meta plumb-cut\" title=${item.who}>${item.who}</div>";
    private static final String ACTIVITY =
            """
            <span class="plumb-activity" data-state=${item.state} title=${item.activity}>\
            <span class="plumb-cut">${item.activity}</span></span>\
            """;
    private static final String LABELS =
            """
            <span class="plumb-labels">${item.labels.map(label => \
            html`<span class="plumb-label" data-color=${label[0]}>${label[1]}</span>`)}</span>\
            """;
    private static final String MONEY =
            """
            <span class="plumb-money">${item.amount}\u00a0\
            <span class="plumb-money-unit">${item.sign}</span></span>\
            """;
    private static final String OWNER =
            """
            <span class="plumb-avatar" data-color=${item.ownerColor} role="img" \
            aria-label=${item.owner} title=${item.owner}>${item.initials}</span>\
            """;

    private final Formats formats;

    LeadCells(Formats formats) {
        this.formats = formats;
    }

    LitRenderer<LeadRow> title() {
        return titled(
                "<div class=\"plumb-lead-cell\" ?data-unseen=${item.unseen}>"
                        + TITLE
                        + WHO
                        + "</div>");
    }

    LitRenderer<LeadRow> activity() {
        return withActivity(LitRenderer.of(ACTIVITY));
    }

    LitRenderer<LeadRow> labels() {
        return withLabels(LitRenderer.of(LABELS));
    }

    LitRenderer<LeadRow> value() {
        return withValue(LitRenderer.of("<span ?data-unseen=${item.unseen}>" + MONEY + "</span>"))
                .withProperty("unseen", LeadRow::unseen);
    }

    LitRenderer<LeadRow> owner() {
        return withOwner(LitRenderer.of(OWNER));
    }

    /** All of a lead in one cell. */
    LitRenderer<LeadRow> line() {
        String row = "<div class=\"plumb-row\">" + ACTIVITY + LABELS + "</div>";
        return withOwner(
                withValue(
                        withLabels(
                                withActivity(
                                        titled(
                                                "<div class=\"plumb-lead-line\""
                                                        + " ?data-unseen=${item.unseen}>"
                                                        + TITLE
                                                        + MONEY
                                                        + WHO
                                                        + row
                                                        + OWNER
                                                        + "</div>")))));
    }

    String source(LeadRow row) {
        return Captions.of(row.source());
    }

    static String channel(LeadRow row) {
        return row.channel() == null ? "" : row.channel().name();
    }

    String created(LeadRow row) {
        return formats.shortDate(row.createdAt().atZone(formats.zone()).toLocalDate());
    }

    static String name(@Nullable ContactTag<?> contact) {
        return contact == null ? "" : contact.name();
    }

    private LitRenderer<LeadRow> titled(String template) {
        return LitRenderer.<LeadRow>of(template)
                .withProperty("title", LeadRow::title)
                .withProperty("unseen", LeadRow::unseen)
                .withProperty(
                        "unseenWord",
                        row -> row.unseen() ? Texts.get("leads.unseen-word") + " " : "")
                .withProperty("who", LeadCells::who);
    }

    private LitRenderer<LeadRow> withActivity(LitRenderer<LeadRow> renderer) {
        return renderer.withProperty(
                        "state", row -> formats.activityState(row.nextActivity()).style())
                .withProperty("activity", row -> formats.activity(row.nextActivity()));
    }

    private static LitRenderer<LeadRow> withLabels(LitRenderer<LeadRow> renderer) {
        return renderer.withProperty(
                "labels", row -> row.labels().stream().map(LeadCells::label).toList());
    }

    private LitRenderer<LeadRow> withValue(LitRenderer<LeadRow> renderer) {
        return renderer.withProperty("amount", row -> amount(row.value()))
                .withProperty("sign", row -> sign(row.value()));
    }

    private static LitRenderer<LeadRow> withOwner(LitRenderer<LeadRow> renderer) {
        return renderer.withProperty("owner", row -> UserAvatar.name(row.owner()))
                .withProperty("ownerColor", row -> UserAvatar.color(row.owner().id()))
                .withProperty("initials", row -> UserAvatar.initials(row.owner().name()));
    }

    private String amount(@Nullable Money money) {
        return money == null ? "" : formats.amount(money);
    }

    private String sign(@Nullable Money money) {
        return money == null ? "" : formats.currencySign(money.currency());
    }

    private static List<String> label(LabelTag label) {
        return List.of(LabelDots.style(label.color()), label.name());
    }

    private static String who(LeadRow row) {
        return Stream.of(row.person(), row.organization())
                .filter(Objects::nonNull)
                .map(LeadCells::name)
                .collect(Collectors.joining(" · "));
    }
}
