package dev.plumb.application.lists;

import java.util.List;

/** What the company's lists offer to choose from, each in its order. */
public interface ListOptions {

    List<LabelTag> labels();

    /** Those that are offered, then those that only stand where they stood. */
    List<LabelTag> everyLabel();

    List<ChannelTag> channels();

    /** Those that are offered, then those that only stand where they stood. */
    List<ChannelTag> everyChannel();

    LostReasons lostReasons();

    List<ActivityTypeTag> activityTypes();

    /**
     * Why deals are lost.
     *
     * @param freeText whether another reason may be given in one's own words
     */
    record LostReasons(List<LostReasonTag> listed, boolean freeText) {}
}
