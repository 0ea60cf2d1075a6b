package hearsay.web;

import hearsay.fetch.Address;
import hearsay.fetch.BadAddressException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Addresses as visitors write them, a line each; what is none is named, and then nothing is asked for. */
final class GivenAddresses {
    private static final int MOST = 50;

    private GivenAddresses() {}

    static List<Address> of(String lines) {
        return of(
                lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    static List<Address> of(List<String> given) {
        if (given.size() > MOST) {
            throw Problem.tooMuch("At most " + MOST + " addresses at once. Nothing was added.");
        }
        Set<Address> addresses = new LinkedHashSet<>();
        for (String text : given) {
            addresses.add(one(text));
        }
        if (addresses.isEmpty()) {
            throw Problem.unusable("No address was given. Nothing was added.");
        }
        return List.copyOf(addresses);
    }

    /** One address. */
    static Address one(String text) {
        try {
            return Address.parse(text.contains("://") ? text : "https://" + text);
        } catch (BadAddressException e) {
            throw Problem.unusable("'" + text + "': " + e.getMessage() + ". Nothing was added.");
        }
    }
}
