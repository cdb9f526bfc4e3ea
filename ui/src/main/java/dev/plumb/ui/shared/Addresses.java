package dev.plumb.ui.shared;

import dev.plumb.domain.access.UserId;
import dev.plumb.domain.opportunities.OpportunityId;
import dev.plumb.domain.pipelines.PipelineId;

/** Where things are found, for links from one feature to another; without a slash in front. */
public final class Addresses {

    public static final String LEADS = "leads";
    public static final String DEALS = "deals";
    public static final String PIPELINES = "pipelines";
    public static final String JOIN = "join";
    public static final String NEW_PASSWORD = "password";
    public static final String PROFILE = "profile";
    public static final String ADMIN = "admin/";
    public static final String ADMIN_USERS = ADMIN + "users";
    public static final String ADMIN_TEAMS = ADMIN + "teams";
    public static final String ADMIN_PIPELINES = ADMIN + "pipelines";
    public static final String ADMIN_LABELS = ADMIN + "labels";
    public static final String ADMIN_LISTS = ADMIN + "lists";
    public static final String ADMIN_SETTINGS = ADMIN + "settings";
    public static final String ADMIN_AUDIT = ADMIN + "audit";

    private Addresses() {}

    public static String lead(OpportunityId id) {
        return LEADS + "/" + id.value();
    }

    public static String deal(OpportunityId id) {
        return DEALS + "/" + id.value();
    }

    public static String pipeline(PipelineId id) {
        return PIPELINES + "/" + id.value();
    }

    public static String user(UserId id) {
        return ADMIN_USERS + "/" + id.value();
    }
}
