package dev.offprint.pdf;

import dev.offprint.model.Metadata;
import dev.offprint.model.XmlText;
import dev.offprint.typeset.Mark;
import dev.offprint.typeset.Page;
import dev.offprint.typeset.Pages;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// What the file says of itself, in the information dictionary and, the same, in XMP (ISO 19005-2,
/// 6.6; ISO 14289-1, 5).
final class DocumentInfo {
  private static final String CREATOR = "Offprint";

  private final Metadata metadata;
  private final String language;
  private final PdfRenderer.Options options;

  DocumentInfo(Metadata metadata, String language, PdfRenderer.Options options) {
    this.metadata = metadata;
    this.language = language;
    this.options = options;
  }

  void writeTo(PdfWriter writer, Pages pages) {
    PdfDictionary info = writer.getInfo();
    put(info, PdfName.TITLE, title());
    put(info, PdfName.AUTHOR, authors());
    put(info, PdfName.SUBJECT, metadata.description());
    put(info, PdfName.KEYWORDS, keywords());
    put(info, PdfName.CREATOR, CREATOR);
    put(info, PdfName.PRODUCER, options.producer());
    GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    date.setTimeInMillis(options.modified().getEpochSecond() * 1000);
    info.put(PdfName.CREATIONDATE, new PdfDate(date));
    info.put(PdfName.MODDATE, new PdfDate(date));
    String id = UUID.nameUUIDFromBytes(identity(pages)).toString().replace("-", "");
    info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
  }

  /// What two files must share to be called the same: what they say of themselves and their text.
  private byte[] identity(Pages pages) {
    CRC32C text = new CRC32C();
    long length = 0;
    for (Page page : pages.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Glyphs glyphs) {
          byte[] shown = glyphs.run().text().getBytes(StandardCharsets.UTF_8);
          text.update(shown);
          length += shown.length;
        }
      }
    }
    byte[] said = xmp();
    return ByteBuffer.allocate(said.length + 16)
        .put(said)
        .putLong(text.getValue())
        .putLong(length)
        .array();
  }

  private static void put(PdfDictionary info, PdfName key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      info.put(key, new PdfString(XmlText.safe(value), PdfObject.TEXT_UNICODE));
    }
  }

  private String title() {
    return metadata.titleOr(CREATOR);
  }

  private String authors() {
    return String.join(", ", metadata.authors());
  }

  private String keywords() {
    return String.join(", ", metadata.subjects());
  }

  byte[] xmp() {
    StringBuilder xmp = new StringBuilder(4096);
    xmp.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    xmp.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    xmp.append(
        """
        <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
            xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <dc:format>application/pdf</dc:format>
        """);
    alternatives(xmp, "dc:title", title());
    String authors = authors();
    list(xmp, "dc:creator", "rdf:Seq", authors.isEmpty() ? List.of() : List.of(authors));
    alternatives(xmp, "dc:description", metadata.description());
    bag(xmp, "dc:publisher", metadata.publisher());
    bag(xmp, "dc:language", language);
    list(xmp, "dc:subject", "rdf:Bag", metadata.subjects());
    element(xmp, "dc:source", metadata.url());
    alternatives(xmp, "dc:rights", metadata.rights());
    element(xmp, "pdf:Keywords", keywords().isEmpty() ? null : keywords());
    element(xmp, "pdf:Producer", options.producer());
    element(xmp, "xmp:CreatorTool", CREATOR);
    String date = options.modified().atOffset(ZoneOffset.UTC).withNano(0).toInstant().toString();
    element(xmp, "xmp:CreateDate", date);
    element(xmp, "xmp:ModifyDate", date);
    xmp.append("</rdf:Description>\n").append(EXTENSION_SCHEMA);
    xmp.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    return xmp.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void element(StringBuilder xmp, String name, @Nullable String value) {
    if (value != null) {
      xmp.append('<').append(name).append('>').append(escaped(value));
      xmp.append("</").append(name).append(">\n");
    }
  }

  private static void alternatives(StringBuilder xmp, String name, @Nullable String value) {
    if (value != null) {
      xmp.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      xmp.append(escaped(value)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }
  }

  private static void bag(StringBuilder xmp, String name, @Nullable String value) {
    list(xmp, name, "rdf:Bag", value == null ? List.of() : List.of(value));
  }

  private static void list(StringBuilder xmp, String name, String kind, List<String> values) {
    if (values.isEmpty()) {
      return;
    }
    xmp.append('<').append(name).append("><").append(kind).append('>');
    for (String value : values) {
      xmp.append("<rdf:li>").append(escaped(value)).append("</rdf:li>");
    }
    xmp.append("</").append(kind).append("></").append(name).append(">\n");
  }

  private static String escaped(String text) {
    return XmlText.safe(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// PDF/A knows no `pdfuaid`, so the file must describe it (ISO 19005-2, 6.6.2.3).
  private static final String EXTENSION_SCHEMA =
      """
      <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      """;
}
