package org.groundswell.platform;

import java.net.InetAddress;
import java.util.Arrays;

/// The network that a visitor's address is in, as far as limits tell one from another: the /24 of an IPv4 address, the
/// /48 of an IPv6 one. Whoever keeps it keeps a keyed hash of it.
///
/// @param text equal for addresses of one network
public record NetworkPrefix(String text) {

    private static final int IPV4 = 4;
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    /// @param remote the visitor's address
    /// @throws IllegalArgumentException when that is no address
    public static NetworkPrefix of(String remote) {
        byte[] address = InetAddress.ofLiteral(remote).getAddress();
        return new NetworkPrefix(
                Arrays.toString(Arrays.copyOf(address, address.length == IPV4 ? IPV4_BYTES : IPV6_BYTES)));
    }

    /// Nothing that is logged by accident may tell where somebody is.
    @Override
    public String toString() {
        return "a network";
    }
}
