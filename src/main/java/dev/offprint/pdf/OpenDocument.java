package dev.offprint.pdf;

import org.openpdf.text.pdf.PdfDocument;

/// OpenPDF's document, whose methods for writers are made reachable.
final class OpenDocument extends PdfDocument {}
