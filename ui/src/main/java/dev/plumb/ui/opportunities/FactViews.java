package dev.plumb.ui.opportunities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.access.UserTag;
import dev.plumb.application.lists.ChannelTag;
import dev.plumb.application.lists.LabelTag;
import dev.plumb.domain.shared.Money;
import dev.plumb.ui.shared.Formats;
import dev.plumb.ui.shared.LabelDots;
import dev.plumb.ui.shared.MoneyText;
import dev.plumb.ui.shared.UserAvatar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the facts of an opportunity; null where there is nothing to show. */
@org.springframework.stereotype.Component
class FactViews {
    private final Formats formats;

    FactViews(Formats formats) {
        this.formats = formats;
    }

    @Nullable Component value(@Nullable Money value) {
        return value == null ? null : new MoneyText(value, formats);
    }

    @Nullable Component labels(List<LabelTag> labels) {
        return labels.isEmpty() ? null : new LabelDots(labels);
    }

    static @Nullable Component channel(@Nullable ChannelTag channel) {
        return channel == null ? null : new Span(channel.name());
    }

    @Nullable Component expectedClose(@Nullable LocalDate date) {
        return date == null ? null : new Span(formats.date(date));
    }

    static Component owner(UserTag owner) {
        UserAvatar avatar = new UserAvatar(owner).small();
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span view = new Span(avatar, new Span(UserAvatar.name(owner)));
        view.addClassName("plumb-row");
        return view;
    }
}
