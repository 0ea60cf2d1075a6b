package hearsay.cli;

import hearsay.KeptLedger;
import hearsay.fetch.Address;
import hearsay.fetch.BadAddressException;
import hearsay.fetch.Fetcher;
import hearsay.watch.AtomFile;
import hearsay.watch.ChangeKind;
import hearsay.watch.Channel;
import hearsay.watch.MailChannel;
import hearsay.watch.MailServer;
import hearsay.watch.TerminalChannel;
import hearsay.watch.Webhook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Who is told what changed, and by which way. */
final class TellingOptions {
    private static final String SECRET = "HEARSAY_WEBHOOK_SECRET";
    private static final String PASSWORD = "HEARSAY_SMTP_PASSWORD";

    @Option(
            names = "--tell",
            paramLabel = "KIND",
            split = ",",
            description = "Only these kinds of change: contested, status, position, figure, trigger, origin, question. "
                    + "Otherwise all but question.")
    private List<ChangeKind> kinds = List.of();

    @Mixin
    private TextOrLines format = new TextOrLines();

    @Option(names = "--atom", paramLabel = "FILE", description = "Write the changes to this file as an Atom feed.")
    private Optional<Path> atom = Optional.empty();

    @Option(
            names = "--webhook",
            paramLabel = "ADDRESS",
            description = "Post the changes there as JSON, signed by a secret (Standard Webhooks, HMAC-SHA256).")
    private Optional<String> webhook = Optional.empty();

    @Option(
            names = "--webhook-secret",
            paramLabel = "FILE",
            description = "The file with the secret. Otherwise it is what the variable " + SECRET + " holds.")
    private Optional<Path> secret = Optional.empty();

    @Option(names = "--mail-to", paramLabel = "ADDRESSES", description = "Mail the changes to these people.")
    private Optional<String> mailTo = Optional.empty();

    @Option(names = "--mail-from", paramLabel = "ADDRESS", description = "The mail's sender.")
    private Optional<String> mailFrom = Optional.empty();

    @Option(
            names = "--smtp",
            paramLabel = "SERVER",
            description = "The mail server: smtp://[USER@]HOST[:PORT] or smtps://. The password is what the variable "
                    + PASSWORD + " holds.")
    private Optional<String> smtp = Optional.empty();

    Set<ChangeKind> kinds() {
        return kinds.isEmpty() ? ChangeKind.USUAL : EnumSet.copyOf(kinds);
    }

    /** Stops with status 2 where something is missing or no address, before anything is watched. */
    void check(Fetcher fetcher, InstantSource clock) {
        atom.ifPresent(Output::check);
        webhook(fetcher, clock);
        mail();
    }

    /** The ways, the terminal's first. */
    List<Channel> channels(KeptLedger kept, Fetcher fetcher, CommandSpec command) {
        List<Channel> channels = new ArrayList<>();
        channels.add(new TerminalChannel(command.commandLine().getOut(), format.isLines()));
        atom.ifPresent(file -> channels.add(new AtomFile(file, kept)));
        webhook(fetcher, Main.of(command).clock()).ifPresent(channels::add);
        mail().ifPresent(channels::add);
        return channels;
    }

    private Optional<Channel> webhook(Fetcher fetcher, InstantSource clock) {
        return webhook.map(place -> {
            try {
                return new Webhook(fetcher, Address.parse(place), secret(), clock);
            } catch (BadAddressException | IllegalArgumentException e) {
                throw new Stop(ExitStatus.UNUSABLE, "--webhook " + place + ": " + e.getMessage());
            }
        });
    }

    private String secret() {
        if (secret.isEmpty()) {
            return Optional.ofNullable(System.getenv(SECRET))
                    .filter(words -> !words.isBlank())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "needs a secret to sign by, in the variable " + SECRET + " or a file (--webhook-secret)"));
        }
        try {
            return Files.readString(secret.get()).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("the secret cannot be read from " + secret.get());
        }
    }

    private Optional<Channel> mail() {
        return mailTo.map(to -> {
            if (smtp.isEmpty() || mailFrom.isEmpty()) {
                throw new Stop(ExitStatus.UNUSABLE, "--mail-to needs --mail-from ADDRESS and --smtp SERVER");
            }
            try {
                MailServer server = MailServer.parse(smtp.get());
                String password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
                if (server.user().isPresent() && password.isEmpty()) {
                    throw new IllegalArgumentException("the password of "
                            + server.user().get() + " is missing; it belongs in the variable " + PASSWORD);
                }
                return new MailChannel(server, password, mailFrom.get(), to);
            } catch (IllegalArgumentException e) {
                throw new Stop(ExitStatus.UNUSABLE, String.valueOf(e.getMessage()));
            }
        });
    }
}
