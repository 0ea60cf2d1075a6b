package hearsay.cli;

import hearsay.fetch.FetchOptions;
import hearsay.fetch.Fetcher;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** How addresses are fetched. */
final class FetchingOptions {
    @Option(
            names = "--allow-host",
            paramLabel = "HOST[:PORT]",
            split = ",",
            description = "A host in a private network, or at an unusual port, that may be asked all the same.")
    private List<String> allowed = List.of();

    @Option(
            names = "--contact",
            paramLabel = "WHOM",
            description = "An address of mail or of a page that hosts are told to write to where they mind being read.")
    private Optional<String> contact = Optional.empty();

    /** The options as the fetcher takes them. */
    FetchOptions options() {
        return FetchOptions.USUAL.withAllowedHosts(Set.copyOf(allowed)).withContact(contact);
    }

    /** A fetcher, which lives as long as the program where nobody closes it. */
    Fetcher open(Main main) {
        Surroundings around = main.surroundings();
        return Fetcher.open(options(), around.clock(), around.pause(), around.names());
    }
}
