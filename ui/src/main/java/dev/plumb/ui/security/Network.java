package dev.plumb.ui.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one address: of IPv6 the first 64 bits, as a household is given them all. */
final class Network {

    private static final int PREFIX = 8;
    private static final int LONGEST = 64;

    private Network() {}

    /** What is no address stands for itself. */
    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return address.substring(0, Math.min(address.length(), LONGEST));
        }
    }
}
