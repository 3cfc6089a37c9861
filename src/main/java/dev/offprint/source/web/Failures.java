package dev.offprint.source.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/// Words for what goes wrong on the way.
final class Failures {
  private static final String SAVE = "open it in a browser, save the page and give that file";
  private static final int MEGABYTE = 1_000_000;

  private Failures() {}

  static WebFailure of(int status) {
    String words =
        switch (status) {
          case 401, 402, 403, 407, 451 ->
              "the site does not show it to everybody (" + status + "); " + SAVE;
          case 404, 410 -> "there is nothing at this address (" + status + "); check it";
          case 429 -> "the site is asked too often (429); wait a while, or " + SAVE;
          default ->
              status >= 500
                  ? "the site has a fault (" + status + "); try again later"
                  : "the site answers with " + status + "; " + SAVE;
        };
    return new WebFailure(words);
  }

  static WebFailure of(Throwable cause, WebOptions options, int most) {
    String words =
        switch (cause) {
          case TimeoutException _ -> late(options);
          case HttpTimeoutException _ -> late(options);
          case ConnectException _ ->
              "the site cannot be reached; check the address and the connection";
          case SSLException e ->
              "the connection is not safe (" + reason(e) + "); " + SAVE + " if you trust the site";
          case Body.TooLarge _ -> "it is larger than " + most / MEGABYTE + " MB; " + SAVE;
          case IOException e ->
              "it broke off on the way (" + reason(e) + "); try again, or " + SAVE;
          default -> "it could not be fetched (" + reason(cause) + "); " + SAVE;
        };
    return new WebFailure(words, cause);
  }

  private static String late(WebOptions options) {
    return "the site took longer than "
        + options.timeout().toSeconds()
        + " seconds; try again later, or give it more with --timeout";
  }

  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    return message == null || message.isBlank()
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse(message).strip();
  }
}
