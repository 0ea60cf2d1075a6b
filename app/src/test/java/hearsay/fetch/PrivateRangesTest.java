package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateRangesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:c0a8:0101::1",
                "2001:db8::1",
                "::127.0.0.1"
            })
    void namesWhatIsNotThePublicInternet(String address) throws UnknownHostException {
        assertThat(PrivateRanges.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.9.9.9",
                "172.32.0.1",
                "100.128.0.1",
                "193.0.0.1",
                "2a00::1",
                "64:ff9b::9.9.9.9",
                "2002:0909::1"
            })
    void leavesThePublicInternetOpen(String address) throws UnknownHostException {
        assertThat(PrivateRanges.contain(InetAddress.getByName(address))).isFalse();
    }
}
