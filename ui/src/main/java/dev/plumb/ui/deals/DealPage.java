package dev.plumb.ui.deals;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.plumb.application.opportunities.OpportunityDetails;
import dev.plumb.application.pipelines.PipelineOptions.PipelineOption;
import dev.plumb.application.pipelines.StageTag;
import dev.plumb.domain.opportunities.DealStatus;
import dev.plumb.domain.opportunities.Lifecycle;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.opportunities.Placement;
import dev.plumb.ui.opportunities.ContactCards;
import dev.plumb.ui.opportunities.FieldSaver;
import dev.plumb.ui.opportunities.OpportunityFacts;
import dev.plumb.ui.shared.Addresses;
import dev.plumb.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The parts of a deal's detail view, for one deal. */
final class DealPage {
    private final DealReader reader;
    private final Runnable reread;
    private final Nav crumbs = new Nav();
    private final DealHeader header;
    private final DealBanner banner;
    private final StageBar stages;
    private final OpportunityFacts facts;
    private final ContactCards contacts;
    private final Section people;
    private final DealStory story;

    DealPage(
            DealParts parts,
            DealReader reader,
            OpportunityId deal,
            Supplier<OpportunityDetails> shown,
            Runnable reread) {
        this.reader = reader;
        this.reread = reread;
        FieldSaver saver = parts.saver(reread);
        header = new DealHeader(parts, saver, reread);
        banner = new DealBanner(parts.formats());
        stages =
                new StageBar(stage -> {
                    var _ = parts.acts().move(DealRef.of(shown.get()), stage.id(), stage.name());
                    reread.run();
                });
        contacts = parts.contacts(saver);
        facts = parts.facts(saver);
        facts.getElement().setAttribute("data-layout", "pairs");
        people = section("deals.contacts", contacts);
        story = new DealStory(parts, deal, reread);
        crumbs.addClassName("plumb-crumbs");
        crumbs.getElement().setAttribute("aria-label", Texts.get("deals.crumbs"));
    }

    Component[] parts() {
        Aside aside = new Aside(section("deals.summary", facts), people);
        aside.getElement().setAttribute("aria-label", Texts.get("deals.summary"));
        Div halves = new Div(aside, story);
        halves.addClassName("plumb-deal-halves");
        return new Component[] {crumbs, header, banner, stages, halves};
    }

    boolean isEditing() {
        return header.isEditing() || facts.isEditing() || contacts.isEditing();
    }

    /** Whether leaving would lose something; a note that is being written is kept. */
    boolean isTouched() {
        return header.isTouched() || facts.isTouched() || contacts.isTouched() || story.isTouched();
    }

    void show(OpportunityDetails details) {
        header.show(details);
        banner.show(details);
        facts.show(details);
        contacts.show(details);
        people.setVisible(contacts.isVisible());
        Placement placement = details.placement();
        Optional<PipelineOption> pipeline = reader.pipeline(details);
        stages.setVisible(placement != null && pipeline.isPresent());
        if (placement != null && pipeline.isPresent()) {
            boolean movable =
                    details.mayEdit()
                            && details.lifecycle() instanceof Lifecycle.Active
                            && details.status() instanceof DealStatus.Open;
            stages.show(pipeline.get().stages(), placement, reader.daysIn(placement), movable);
        }
        showCrumbs(
                details,
                pipeline,
                placement == null
                        ? List.of()
                        : pipeline.stream()
                                .flatMap(option -> option.stages().stream())
                                .filter(stage -> stage.id().equals(placement.stage()))
                                .toList());
        showStory(details);
    }

    void showStory(OpportunityDetails details) {
        story.show(details);
    }

    void showChanged(String by) {
        banner.showChanged(by, reread);
    }

    private void showCrumbs(
            OpportunityDetails details, Optional<PipelineOption> pipeline, List<StageTag> stage) {
        crumbs.removeAll();
        pipeline.ifPresent(option -> {
            crumbs.add(new Anchor(Addresses.pipeline(option.id()), option.name()));
            crumbs.add(new Span(" › "));
        });
        stage.forEach(tag -> crumbs.add(new Span(tag.name() + " › ")));
        crumbs.add(new Span(Texts.get("deals.number", String.valueOf(details.id().value()))));
    }

    private static Section section(String key, Component content) {
        Section section = new Section(new Header(new H2(Texts.get(key))), content);
        section.addClassName("plumb-section");
        return section;
    }
}
