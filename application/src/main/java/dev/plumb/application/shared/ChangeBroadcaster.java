package dev.plumb.application.shared;

/** Tells open screens, after the commit, what changed; each reads again through its own query. */
public interface ChangeBroadcaster {

    void broadcast(Changed changed);
}
