package io.onrecord.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads an upload as an article: plain text, HTML, JSON (ninjs or a plain object) or XML (NITF, NewsML-G2), each also
 * gzipped.
 *
 * <p>The same bytes, content type, id and limits always give the same text, so a stored article's text can be rebuilt from its
 * upload. Of plain text the text is the whole file; of every other format it is the body alone, and the headline is in the
 * metadata. What the uploader's metadata says wins over what the document says; of either, a date that cannot be read counts
 * as not said.
 *
 * <p>Thread-safe.
 */
public final class ArticleReader {

    private final Intake intake;
    private final int longest;

    /**
     * @param limits how large an upload and its text may be
     */
    public ArticleReader(Limits limits) {
        this.intake = new Intake(limits);
        this.longest = limits.characters();
    }

    /**
     * The article, or why the upload holds none. The stream is read up to the limit and left open.
     *
     * @throws IOException if the stream fails; never because of what it holds
     */
    public Reading read(Upload upload, InputStream body) throws IOException {
        try {
            return new Reading.Accepted(article(upload, intake.read(body)));
        } catch (UnreadableException e) {
            return new Reading.Rejected(e.reason());
        }
    }

    private Article article(Upload upload, byte[] bytes) throws UnreadableException {
        var draft = draft(upload, bytes);
        var metadata = Imprint.of(upload).orElse(draft.imprint()).metadata(upload.uploadedAt());
        return new Article(upload.id(), ArticleText.ofArticle(draft.text(), longest), metadata);
    }

    private static Draft draft(Upload upload, byte[] bytes) throws UnreadableException {
        var marked = Charsets.ofMark(bytes);
        var known = marked.isPresent() ? marked : Charsets.ofContentType(upload.contentType());
        var head = head(bytes, known);
        var format = Format.of(upload, head);
        var document = Decoding.strict(bytes, charset(known, format, head));
        return format.reader().read(ArticleText.checked(document));
    }

    private static Charset charset(Optional<Charset> known, Format format, String head) throws UnreadableException {
        var said = known.isEmpty() && format.declaresCharset() ? Charsets.ofDocument(head) : known;
        return said.orElse(UTF_8);
    }

    /** The document's start, for a look at what it is; a character cut at its end does not matter. */
    private static String head(byte[] bytes, Optional<Charset> known) {
        var start = Arrays.copyOf(bytes, Math.min(bytes.length, Charsets.HEAD_BYTES));
        var head = new String(start, known.orElse(ISO_8859_1));
        return head.startsWith("\uFEFF") ? head.substring(1) : head;
    }
}
