package dev.offprint.cli;

import java.io.Console;

/// The program's entry.
public final class Main {
  private Main() {}

  private static boolean isScreen() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  public static void main(String[] arguments) {
    // Pictures are drawn without a screen; shaping through JNI starts faster than through FFM.
    System.setProperty("java.awt.headless", "true");
    System.setProperty("sun.font.layout.ffm", "false");
    Terminal terminal =
        new Terminal(
            System.in, Terminal.utf8(System.out), Terminal.utf8(System.err), Main::isScreen);
    int code = new OffprintCommand(terminal, System.getenv()).run(arguments);
    terminal.flush();
    System.exit(code);
  }
}
