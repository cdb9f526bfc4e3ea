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

    private static final int ROTTING_DAYS = 14;

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
     * @param language what everything is called in
     */
    void create(String company, Currency currency, Locale language) {
        DefaultNames names = DefaultNames.in(language);
        setCompany.handle(
                new SetCompany.Command(
                        null, company, currency, Map.of(), time.today(ZoneOffset.UTC)));
        createPipeline.handle(
                new CreatePipeline.Command(
                        names.pipeline(),
                        List.of(
                                new NewStage(names.stages().get(0), 20, ROTTING_DAYS),
                                new NewStage(names.stages().get(1), 40, ROTTING_DAYS),
                                new NewStage(names.stages().get(2), 60, ROTTING_DAYS),
                                new NewStage(names.stages().get(3), 80, ROTTING_DAYS))));
        lists.create(language);
    }
}
