package dev.plumb.ui.leads;

/** What can be done in a lead's panel as a whole. */
interface LeadPanelActs {
    void archive();

    void restore();

    void delete();

    void copyLink();

    void tellWhoSees();

    void tellWhy();

    void close();
}
