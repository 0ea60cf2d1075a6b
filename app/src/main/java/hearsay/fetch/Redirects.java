package hearsay.fetch;

import java.util.HashSet;
import java.util.Set;

/** Follows where an address leads, hop by hop, so that each is checked like the first; circles end at once. */
final class Redirects {
    private Redirects() {}

    /** One request, without what it leads to. */
    interface Asking {
        Step ask(Address address, Fetched.Version known) throws InterruptedException;
    }

    static Fetched follow(Address asked, Fetched.Version known, int most, Asking asking) throws InterruptedException {
        Set<String> been = new HashSet<>();
        Address address = asked;
        for (int i = 0; i <= most; i++) {
            if (!been.add(address.text())) {
                return Fetched.Not.forGood("redirects", "it leads in a circle, back to " + address);
            }
            // a version is one of the address that was asked for, and of no other
            switch (asking.ask(address, i == 0 ? known : Fetched.Version.NONE)) {
                case Step.Done(Fetched.Page page) -> {
                    return arrived(asked, page, i > 0);
                }
                case Step.Done(Fetched fetched) -> {
                    return fetched;
                }
                case Step.Elsewhere(String link) -> {
                    try {
                        address = address.resolve(link);
                    } catch (BadAddressException e) {
                        return Fetched.Not.forGood("address", String.valueOf(e.getMessage()));
                    }
                }
            }
        }
        return Fetched.Not.forGood("redirects", "it leads elsewhere more than " + most + " times");
    }

    private static Fetched.Page arrived(Address asked, Fetched.Page page, boolean elsewhere) {
        return new Fetched.Page(
                asked,
                page.address(),
                page.at(),
                page.bytes(),
                page.mediaType(),
                page.charset(),
                elsewhere ? Fetched.Version.NONE : page.version(),
                page.fresh());
    }
}
