package dev.offprint.source.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on the loopback that answers as a test wants, and as no server should.
final class BadServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<ServerSocket> open = new ArrayList<>();

  /// The requests so far, as `GET /path`.
  final List<String> asked = new ArrayList<>();

  BadServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  /// What is done with a request.
  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  void on(String path, Answer answer) {
    server.createContext(
        path,
        exchange -> {
          synchronized (asked) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          }
          try (exchange) {
            answer.to(exchange);
          }
        });
  }

  static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
  }

  /// Sends bytes to whoever connects, whatever is asked, and holds the line for a while.
  String raw(String bytes, int holdMillis) throws IOException {
    ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    open.add(socket);
    threads.execute(
        () -> {
          while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
              line.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
              line.getOutputStream().flush();
              Thread.sleep(holdMillis);
            } catch (IOException | InterruptedException _) {
              return;
            }
          }
        });
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    for (ServerSocket socket : open) {
      socket.close();
    }
    threads.shutdownNow();
  }
}
