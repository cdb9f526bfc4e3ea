package dev.plumb.ui.testing;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.lists.LabelId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;
import dev.plumb.domain.pipelines.StageId;
import java.util.List;

/**
 * A small company: Anna manages the team of Marek and Ewa, Jakub that of Zofia; Ola is the admin.
 *
 * @param stages of the pipeline "Sales": "First email sent", "Site visit", "Proposal"
 * @param boiler Marek's lead "Boiler room refit" of the person Zofia Łęcka at "Pipes and more", 48
 *     200 PLN, Hot
 * @param secret Zofia's lead "Secret works", for its owner alone
 * @param riser Marek's deal "Riser 9" in the first stage, of "Rury i inne"
 * @param bare Marek's deal "Bare deal", without person and organization
 */
public record TestCompany(
        UserId ola,
        UserId anna,
        UserId marek,
        UserId ewa,
        UserId zofia,
        PipelineId sales,
        List<StageId> stages,
        LabelId hot,
        LabelId warm,
        OpportunityId boiler,
        OpportunityId secret,
        OpportunityId riser,
        OpportunityId bare) {}
