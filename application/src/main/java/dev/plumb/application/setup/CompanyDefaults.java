package dev.plumb.application.setup;

import dev.plumb.application.lists.ListDefaults;
import dev.plumb.application.pipelines.CreatePipeline;
import dev.plumb.application.pipelines.CreatePipeline.NewStage;
import dev.plumb.application.pipelines.SetCompany;
import dev.plumb.application.shared.Time;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a company begins with until its admin changes it. */
@Component
class CompanyDefaults {

    private final SetCompany setCompany;
    private final CreatePipeline createPipeline;
    private final ListDefaults lists;
    private final Time time;

    CompanyDefaults(
            SetCompany setCompany, CreatePipeline createPipeline, ListDefaults lists, Time time) {
        this.setCompany = setCompany;
        this.createPipeline = createPipeline;
        this.lists = lists;
        this.time = time;
    }

    /**
     * @param language what the lists are written in
     */
    void create(Locale language) {
        setCompany.handle(
                new SetCompany.Command(
                        "Our company",
                        Currency.getInstance("EUR"),
                        Map.of(),
                        time.today(ZoneOffset.UTC)));
        createPipeline.handle(
                new CreatePipeline.Command(
                        "Sales",
                        List.of(
                                new NewStage("Qualified", 20, 14),
                                new NewStage("Contact made", 40, 14),
                                new NewStage("Proposal", 60, 14),
                                new NewStage("Negotiation", 80, 14))));
        lists.create(language);
    }
}
