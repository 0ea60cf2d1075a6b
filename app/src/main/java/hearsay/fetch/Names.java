package hearsay.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Port: the addresses that a host's name stands for. */
public interface Names {
    /** As the machine knows them. */
    Names SYSTEM = InetAddress::getAllByName;

    /** All addresses of a host. */
    InetAddress[] of(String host) throws UnknownHostException;
}
