package dev.offprint.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Damages a text as scrapers, editors and accidents do; the same seed damages it in the same way.
enum Mangler {
  LINE_BREAKS {
    @Override
    String mangle(String text, Random random) {
      return atSpaces(text, random, "\n");
    }
  },
  EMPTY_LINES {
    @Override
    String mangle(String text, Random random) {
      return atSpaces(text, random, "\n\n");
    }
  },
  HYPHENS_AT_LINE_ENDS {
    @Override
    String mangle(String text, Random random) {
      StringBuilder out = new StringBuilder(text);
      for (int i = 0; i < 12; i++) {
        out.insert(random.nextInt(out.length() + 1), "-\n");
      }
      return out.toString();
    }
  },
  LOST_SPACES {
    @Override
    String mangle(String text, Random random) {
      return atSpaces(text, random, "");
    }
  },
  COPIES {
    @Override
    String mangle(String text, Random random) {
      List<String> blocks = blocks(text);
      for (int i = 0; i < 3; i++) {
        String block = blocks.get(random.nextInt(blocks.size()));
        String copy = block.substring(0, random.nextInt(block.length() + 1));
        String end = random.nextBoolean() ? "" : "...";
        blocks.add(random.nextInt(blocks.size() + 1), copy + end);
      }
      return String.join("\n\n", blocks);
    }
  },
  SHUFFLED_BLOCKS {
    @Override
    String mangle(String text, Random random) {
      List<String> blocks = blocks(text);
      Collections.shuffle(blocks, random);
      return String.join("\n\n", blocks);
    }
  },
  FURNITURE {
    @Override
    String mangle(String text, Random random) {
      List<String> lines =
          List.of(
              "Read more: The other story",
              "Facebook Twitter X",
              "Advertisement",
              "Comments (3)",
              "© 2020 The Bugle",
              "By Jane Doe",
              "Source: The Bugle",
              "3 May 2020",
              "Related");
      List<String> blocks = blocks(text);
      for (int i = 0; i < 4; i++) {
        String line = lines.get(random.nextInt(lines.size()));
        blocks.add(random.nextInt(blocks.size() + 1), line);
      }
      return String.join("\n\n", blocks);
    }
  },
  STRAY_CHARACTERS {
    @Override
    String mangle(String text, Random random) {
      String strays =
          "\u0000\u0007\u200b\ufeff\u2028\t\u00a0\"'`-.…“”‘’«»„;:!?()[]0\ud83d\ude00\ud800";
      StringBuilder out = new StringBuilder(text);
      for (int i = 0; i < 25; i++) {
        int stray = random.nextInt(strays.length());
        out.insert(random.nextInt(out.length() + 1), strays.charAt(stray));
      }
      return out.toString();
    }
  },
  LONE_SIGNS {
    @Override
    String mangle(String text, Random random) {
      List<String> signs =
          List.of(
              "\u200b",
              "\u00ad",
              "\ufeff",
              "\u00a0",
              "\u3000",
              ".",
              "…",
              "·",
              "—",
              "-",
              "|",
              "/",
              "1",
              "1.",
              "[1]",
              "[",
              "(",
              ")",
              "“",
              "”",
              "©",
              ":",
              "#",
              ">",
              "*",
              "=",
              "?",
              "\ud83d\ude00",
              "\ud83d",
              "a",
              "。",
              "「",
              "؟",
              "\u200b\n\u200b",
              "\u200b\nb\n\u200b",
              "-\n-",
              "·\n·\n·");
      List<String> blocks = blocks(text);
      for (int i = 0; i < 12; i++) {
        String sign = signs.get(random.nextInt(signs.size()));
        int at = random.nextInt(blocks.size());
        boolean own = random.nextBoolean();
        blocks.set(at, own ? sign + "\n\n" + blocks.get(at) : blocks.get(at) + "\n" + sign);
      }
      return String.join(random.nextBoolean() ? "\n\n" : "\n", blocks);
    }
  },
  BULLETS {
    @Override
    String mangle(String text, Random random) {
      List<String> blocks = blocks(text);
      int number = random.nextInt(20);
      for (int i = 0; i < blocks.size(); i++) {
        switch (random.nextInt(4)) {
          case 0 -> blocks.set(i, "- " + blocks.get(i));
          case 1 -> blocks.set(i, number++ + ". " + blocks.get(i));
          default -> {}
        }
      }
      return String.join(random.nextBoolean() ? "\n\n" : "\n", blocks);
    }
  },
  CUT {
    @Override
    String mangle(String text, Random random) {
      int from = random.nextInt(text.length() + 1);
      return text.substring(from, from + random.nextInt(text.length() - from + 1));
    }
  };

  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\R+");

  abstract String mangle(String text, Random random);

  private static String atSpaces(String text, Random random, String with) {
    StringBuilder out = new StringBuilder(text.length());
    int rarity = 4 + random.nextInt(40);
    for (int i = 0; i < text.length(); i++) {
      boolean here = text.charAt(i) == ' ' && random.nextInt(rarity) == 0;
      out.append(here ? with : text.substring(i, i + 1));
    }
    return out.toString();
  }

  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>(List.of(EMPTY_LINE.split(text)));
    if (blocks.isEmpty()) {
      blocks.add(""); // A text of empty lines only.
    }
    return blocks;
  }
}
