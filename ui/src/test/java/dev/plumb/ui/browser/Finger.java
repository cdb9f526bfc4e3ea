package dev.plumb.ui.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Touches a page as a finger does: press, move, lift. */
public final class Finger {
    private final CDPSession browser;

    public Finger(Page page) {
        browser = page.context().newCDPSession(page);
    }

    public void press(double x, double y) {
        send("touchStart", at(x, y));
    }

    public void moveTo(double x, double y) {
        send("touchMove", at(x, y));
    }

    public void lift() {
        send("touchEnd", new JsonArray());
    }

    private void send(String type, JsonArray points) {
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        browser.send("Input.dispatchTouchEvent", event);
    }

    private static JsonArray at(double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var points = new JsonArray();
        points.add(point);
        return points;
    }
}
