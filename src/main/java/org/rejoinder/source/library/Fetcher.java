package org.rejoinder.source.library;

import java.io.ByteArrayOutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches a page from a card's address: https only, from the card's hosts only, limited in size and time.
 *
 * <p>A redirect is followed only where the rules allow its target too. The body is counted as it comes, for a server
 * may send more than it announced, or for ever.
 */
final class Fetcher {
    static final int LARGEST = 16 << 20;

    private static final int MOST_REDIRECTS = 5;
    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", ".html",
            "application/xhtml+xml", ".html",
            "application/pdf", ".pdf",
            "text/plain", ".txt");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]+)");

    private final Rules rules;

    /**
     * What is allowed.
     *
     * @param plainLoopback allows http to this machine, for tests alone
     * @param connect longest time to connect
     * @param total longest time for everything, redirects and body
     */
    record Rules(boolean plainLoopback, Duration connect, Duration total) {
        static final Rules STRICT = new Rules(false, Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    Fetcher(Rules rules) {
        this.rules = rules;
    }

    /**
     * Fetches {@code address}.
     *
     * @param hosts from which anything may come
     * @throws LibraryException when nothing usable comes, with the reason in plain words
     */
    TextFile fetch(URI address, Set<String> hosts) throws LibraryException {
        long deadline = System.nanoTime() + rules.total().toNanos();
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(rules.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        URI at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            allow(at, hosts, address);
            HttpResponse<byte[]> response = send(client, at, deadline);
            int status = response.statusCode();
            if (status == 200) {
                return file(at, response);
            }
            Optional<String> location = response.headers().firstValue("location");
            if (status < 300 || status >= 400 || location.isEmpty()) {
                throw new LibraryException(at + " answers with status " + status);
            }
            at = resolve(at, location.get());
        }
        throw new LibraryException(address + " redirects more than " + MOST_REDIRECTS + " times");
    }

    private static URI resolve(URI at, String location) throws LibraryException {
        try {
            return at.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new LibraryException(at + " redirects to what is no address", e);
        }
    }

    private void allow(URI at, Set<String> hosts, URI asked) throws LibraryException {
        String host = Optional.ofNullable(at.getHost()).orElse("").toLowerCase(Locale.ROOT);
        boolean loopback = rules.plainLoopback() && host.equals("127.0.0.1");
        String verb = at.equals(asked) ? "Not fetched: " + at : asked + " redirects to " + at + ", which";
        if (!"https".equals(at.getScheme()) && !(loopback && "http".equals(at.getScheme()))) {
            throw new LibraryException(verb + " is not https");
        }
        if (!hosts.contains(host)
                || at.getUserInfo() != null
                || !loopback && at.getPort() != -1 && at.getPort() != 443) {
            throw new LibraryException(
                    verb + " is not on a host of the work's card (" + String.join(", ", hosts) + ")");
        }
    }

    private HttpResponse<byte[]> send(HttpClient client, URI at, long deadline) throws LibraryException {
        HttpRequest request = HttpRequest.newBuilder(at)
                .timeout(rules.total())
                .header("User-Agent", "rejoinder")
                .header(
                        "Accept",
                        String.join(", ", ENDINGS.keySet().stream().sorted().toList()))
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request, Fetcher::body);
        try {
            return response.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new LibraryException(at + " did not answer in full within " + seconds(), e);
        } catch (ExecutionException e) {
            throw failure(at, e.getCause());
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new LibraryException("Fetching " + at + " was interrupted", e);
        }
    }

    private String seconds() {
        return rules.total().toMillis() / 1000.0 + " seconds";
    }

    private LibraryException failure(URI at, Throwable cause) {
        if (cause instanceof LibraryException known) {
            return new LibraryException(at + " " + known.getMessage());
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return new LibraryException(at.getHost() + " cannot be reached: no connection in time", cause);
        }
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return new LibraryException(at + " did not answer in full within " + seconds(), cause);
        }
        if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
            return new LibraryException(at.getHost() + " cannot be reached; is there a network?", cause);
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new LibraryException(at + " cannot be fetched: " + reason, cause);
    }

    private static BodySubscriber<byte[]> body(ResponseInfo info) {
        if (info.statusCode() != 200) {
            return BodySubscribers.replacing(new byte[0]);
        }
        if (!ENDINGS.containsKey(type(info.headers().firstValue("content-type")))) {
            return new Refused(
                    "sends " + info.headers().firstValue("content-type").orElse("no content type")
                            + "; HTML, PDF and plain text are taken");
        }
        if (info.headers().firstValueAsLong("content-length").orElse(0) > LARGEST) {
            return new Refused(TOO_LARGE);
        }
        return new Counted();
    }

    private static final String TOO_LARGE = "sends more than " + (LARGEST >> 20) + " MiB";

    private static String type(Optional<String> header) {
        return header.map(value -> value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private static TextFile file(URI at, HttpResponse<byte[]> response) {
        Optional<String> header = response.headers().firstValue("content-type");
        String path = Optional.ofNullable(at.getPath()).orElse("").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w{1,5}$", "");
        String name = at.getHost() + (last.isEmpty() ? "" : "-" + last) + ENDINGS.get(type(header));
        Matcher charset = CHARSET.matcher(header.orElse(""));
        // A charset that Java does not know is left to the page itself to say.
        Optional<String> known =
                charset.find() && isCharset(charset.group(1)) ? Optional.of(charset.group(1)) : Optional.empty();
        return new TextFile(name, response.body(), known);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    /** Takes nothing and fails. */
    private static final class Refused implements BodySubscriber<byte[]> {
        private final String reason;

        Refused(String reason) {
            this.reason = reason;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return CompletableFuture.failedFuture(new LibraryException(reason));
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> item) {}

        @Override
        public void onError(Throwable throwable) {}

        @Override
        public void onComplete() {}
    }

    /** Collects the body until it is whole or too large. */
    private static final class Counted implements BodySubscriber<byte[]> {
        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Flow.Subscription subscription;

        @Override
        public CompletionStage<byte[]> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            subscription.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer buffer : buffers) {
                byte[] piece = new byte[buffer.remaining()];
                buffer.get(piece);
                bytes.writeBytes(piece);
            }
            if (bytes.size() > LARGEST) {
                subscription.cancel();
                body.completeExceptionally(new LibraryException(TOO_LARGE));
            } else {
                subscription.request(1);
            }
        }

        @Override
        public void onError(Throwable throwable) {
            body.completeExceptionally(throwable);
        }

        @Override
        public void onComplete() {
            body.complete(bytes.toByteArray());
        }
    }
}
