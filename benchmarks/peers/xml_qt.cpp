// SPDX-FileCopyrightText: 2026 The multistatus authors
// SPDX-License-Identifier: MIT
#include <QByteArray>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include "../candidate.hpp"
#include "assembler.hpp"

namespace bench::peers {
namespace {

/// Names as bytes; those of the bodies are ASCII, which takes no allocation.
class narrowed {
public:
    [[nodiscard]] std::string_view operator()(QStringRef wide) {
        bytes_.clear();
        for (auto const c : wide)
            bytes_ += c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : '?';
        return bytes_;
    }

private:
    std::string bytes_{};
};
[[nodiscard]] std::string_view view(QByteArray const& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}
[[nodiscard]] QByteArray borrowed(std::string_view bytes) {
    return QByteArray::fromRawData(bytes.data(), static_cast<int>(bytes.size()));
}

/// Hands on the events that the bytes so far make.
void drain(QXmlStreamReader& from, assembler& to) {
    narrowed space;
    narrowed local;
    while (!from.atEnd()) {
        switch (from.readNext()) {
        case QXmlStreamReader::StartElement:
            to.start(space(from.namespaceUri()), local(from.name()));
            break;
        case QXmlStreamReader::EndElement: to.end(); break;
        case QXmlStreamReader::Characters: to.text(view(from.text().toUtf8())); break;
        default: break;
        }
    }
    if (from.hasError() && from.error() != QXmlStreamReader::PrematureEndOfDocumentError)
        fail("the body is not read");
}

void read(input& in, output& out) {
    assembler to(out.records);
    QXmlStreamReader from(borrowed(in.body()));
    drain(from, to);
}
void feed_all(std::string_view body, std::size_t chunk, assembler& to) {
    QXmlStreamReader from;
    in_chunks(body, chunk, [&](std::string_view bytes) {
        from.addData(borrowed(bytes));
        drain(from, to);
        return true;
    });
}
void read_chunks(input& in, output& out) {
    assembler to(out.records);
    feed_all(in.body(), in.chunk, to);
}
void stream(input& in, output& out) {
    assembler to(out.records, assembler::keep::digest);
    feed_all(in.body(), stream_chunk, to);
    out.number = to.digest_of_all();
}
void read_first(input& in, output& out) {
    assembler to(out.records);
    QXmlStreamReader from;
    in_chunks(in.body(), first_chunk, [&](std::string_view bytes) {
        from.addData(borrowed(bytes));
        drain(from, to);
        out.number = to.count();
        return out.number == 0;
    });
}

[[nodiscard]] QString text_of(std::string const& bytes) {
    return QString::fromUtf8(bytes.data(), static_cast<int>(bytes.size()));
}
void put_properties(QXmlStreamWriter& to, item const& i) {
    QString const dav = QStringLiteral("DAV:");
    if (form_of(i) == form::calendar) {
        to.writeTextElement(dav, QStringLiteral("getetag"), text_of(i.etag));
        to.writeTextElement(QStringLiteral("urn:ietf:params:xml:ns:caldav"),
                            QStringLiteral("calendar-data"), text_of(i.data));
        return;
    }
    to.writeStartElement(dav, QStringLiteral("resourcetype"));
    if (i.is_collection) to.writeEmptyElement(dav, QStringLiteral("collection"));
    to.writeEndElement();
    to.writeTextElement(dav, QStringLiteral("getcontentlength"), QString::number(i.size));
    to.writeTextElement(dav, QStringLiteral("getetag"), text_of(i.etag));
    to.writeTextElement(dav, QStringLiteral("getlastmodified"), text_of(date_text(i.modified)));
    to.writeTextElement(dav, QStringLiteral("displayname"), text_of(i.displayname));
}
void write(input& in, output& out) {
    QString const dav = QStringLiteral("DAV:");
    QByteArray bytes;
    QXmlStreamWriter to(&bytes);
    to.writeStartDocument();
    to.writeNamespace(dav, QStringLiteral("D"));
    to.writeNamespace(QStringLiteral("urn:ietf:params:xml:ns:caldav"), QStringLiteral("C"));
    to.writeStartElement(dav, QStringLiteral("multistatus"));
    for (auto const& i : *in.records) {
        to.writeStartElement(dav, QStringLiteral("response"));
        to.writeTextElement(dav, QStringLiteral("href"), text_of(i.href));
        bool const has_properties = form_of(i) != form::status;
        if (has_properties) {
            to.writeStartElement(dav, QStringLiteral("propstat"));
            to.writeStartElement(dav, QStringLiteral("prop"));
            put_properties(to, i);
            to.writeEndElement();
        }
        to.writeTextElement(dav, QStringLiteral("status"), text_of(status_line(i.status)));
        if (has_properties) to.writeEndElement();
        to.writeEndElement();
    }
    to.writeEndDocument();
    out.text = view(bytes);
}

addition const added{
    {task::read_xml, "Qt", "QXmlStreamReader", read},
    {task::feed_xml, "Qt", "QXmlStreamReader", read_chunks},
    {task::stream_xml, "Qt", "QXmlStreamReader", stream},
    {task::first_xml, "Qt", "QXmlStreamReader", read_first},
    {task::write_xml, "Qt", "QXmlStreamWriter", write},
};

}  // namespace
}  // namespace bench::peers
