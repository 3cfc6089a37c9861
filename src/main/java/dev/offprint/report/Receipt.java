package dev.offprint.report;

import dev.offprint.model.Article;

/// What came of one input: the article, and how it came to be.
public record Receipt(Article article, Report report) {}
