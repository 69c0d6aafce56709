package io.onrecord.infra;

import static io.onrecord.infra.Hostile.Fate.EITHER;
import static io.onrecord.infra.Hostile.Fate.READ;
import static io.onrecord.infra.Hostile.Fate.REJECTED;
import static io.onrecord.infra.Hostile.flood;
import static io.onrecord.infra.Hostile.gzip;
import static io.onrecord.infra.Hostile.joined;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/** Uploads whose bytes are not what they are called: broken encodings, binary formats, archives. */
final class HostileBytes {

    private static final String TEXT = "The harbour opens in June, Mira Santos said.\n";
    private static final int LARGEST = 5 << 20;

    /** Sequences that are not UTF-8, in hexadecimal: what each of them does wrong. */
    private static final Map<String, String> NOT_UTF_8 = Map.ofEntries(
            Map.entry("lone-continuation", "80"),
            Map.entry("two-continuations", "BFBF"),
            Map.entry("cut-after-one-of-two", "C3"),
            Map.entry("cut-after-one-of-three", "E2"),
            Map.entry("cut-after-two-of-three", "E282"),
            Map.entry("cut-after-three-of-four", "F09F98"),
            Map.entry("overlong-slash", "C0AF"),
            Map.entry("overlong-nul", "C080"),
            Map.entry("overlong-three", "E080AF"),
            Map.entry("overlong-four", "F08080AF"),
            Map.entry("high-surrogate", "EDA080"),
            Map.entry("surrogate-pair-as-six", "EDA0BDEDB880"),
            Map.entry("beyond-unicode", "F4908080"),
            Map.entry("five-bytes", "F888808080"),
            Map.entry("fe", "FE"),
            Map.entry("ff", "FF"),
            Map.entry("latin-1", "E9"),
            Map.entry("windows-quotes", "9394"));

    /** How files of other sorts begin, in hexadecimal. */
    private static final Map<String, String> BINARIES = Map.ofEntries(
            Map.entry("png", "89504E470D0A1A0A0000000D49484452"),
            Map.entry("jpeg", "FFD8FFE000104A46494600010101"),
            Map.entry("gif", "47494638396101000100800000FFFFFF00000021F9"),
            Map.entry("webp", "524946462400000057454250565038"),
            Map.entry("bmp", "424D3A000000000000003600000028000000"),
            Map.entry("tiff-intel", "49492A0008000000"),
            Map.entry("tiff-motorola", "4D4D002A00000008"),
            Map.entry("ico", "00000100010010100000"),
            Map.entry("pdf", "255044462D312E370A25E2E3CFD3"),
            Map.entry("zip", "504B030414000000080000002100"),
            Map.entry("empty-zip", "504B0506000000000000000000000000000000000000"),
            Map.entry("rar", "526172211A07010033"),
            Map.entry("7z", "377ABCAF271C0004"),
            Map.entry("xz", "FD377A585A000004"),
            Map.entry("bzip2", "425A6839314159265359"),
            Map.entry("zstd", "28B52FFD2400"),
            Map.entry("old-office", "D0CF11E0A1B11AE1"),
            Map.entry("elf", "7F454C460201010000000000"),
            Map.entry("class", "CAFEBABE00000041"),
            Map.entry("windows-program", "4D5A90000300000004000000FFFF"),
            Map.entry("wasm", "0061736D01000000"),
            Map.entry("mp3", "494433030000000000"),
            Map.entry("mp4", "00000018667479706D703432"),
            Map.entry("wav", "52494646240800005741564566"),
            Map.entry("ogg", "4F67675300020000000000000000"),
            Map.entry("sqlite", "53514C69746520666F726D6174203300"),
            Map.entry("woff2", "774F46320001000000"));

    private HostileBytes() {}

    static Stream<Hostile> all() {
        return Stream.of(encodings(), utf16(), labels(), binaries(), archives(), sizes())
                .flatMap(hostile -> hostile);
    }

    private static Stream<Hostile> encodings() {
        return NOT_UTF_8.entrySet().stream().flatMap(sequence -> {
            var wrong = HexFormat.of().parseHex(sequence.getValue());
            var text = TEXT.getBytes(UTF_8);
            return Stream.of(
                    Hostile.of(REJECTED, sequence.getKey() + "-first.txt", joined(wrong, text)),
                    Hostile.of(REJECTED, sequence.getKey() + "-last.html", joined(text, wrong)));
        });
    }

    private static Stream<Hostile> utf16() {
        var odd = new byte[] {0x20};
        return Stream.of(
                Hostile.of(READ, "utf-16le-marked.txt", ("\uFEFF" + TEXT).getBytes(UTF_16LE)),
                Hostile.of(READ, "utf-16be-marked.txt", ("\uFEFF" + TEXT).getBytes(UTF_16BE)),
                Hostile.of(REJECTED, "utf-16le-unmarked.txt", TEXT.getBytes(UTF_16LE)),
                Hostile.of(REJECTED, "utf-16le-odd.txt", joined(("\uFEFF" + TEXT).getBytes(UTF_16LE), odd)),
                Hostile.of(REJECTED, "utf-16-lone-high.txt", HexFormat.of().parseHex("FEFF0041D8000042")),
                Hostile.of(REJECTED, "utf-16-lone-low.txt", HexFormat.of().parseHex("FEFF0041DC000042")),
                Hostile.of(REJECTED, "utf-16-high-at-end.txt", HexFormat.of().parseHex("FEFF00410042D83D")),
                Hostile.of(REJECTED, "utf-16-swapped-pair.txt", HexFormat.of().parseHex("FEFFDE00D83D0041")),
                Hostile.of(REJECTED, "utf-16-mark-alone.txt", HexFormat.of().parseHex("FFFE")),
                Hostile.of(REJECTED, "utf-32.txt", TEXT.getBytes(Charset.forName("UTF-32LE"))),
                Hostile.of(EITHER, "utf-8-marked-twice.txt", "\uFEFF\uFEFF" + TEXT),
                Hostile.of(EITHER, "utf-7.txt", "+AGgAZQBsAGwAbw- said Jo Bell."));
    }

    /** What a document or its upload may say of its charset. Emulators refuse a content type that Java cannot read. */
    private static Stream<Hostile> labels() {
        var inDocuments = Stream.of("x-none", "utf-16", "utf-32", "IBM037", "utf-7", "\"", flood("a", 900), "big5")
                .flatMap(label -> Stream.of(page(label), document(label)));
        var ofUploads = Stream.of("utf-16", "utf-32", "IBM037", "iso-2022-jp", "big5")
                .map(label ->
                        Hostile.of(EITHER, "declared-" + label + ".txt", TEXT).as("text/plain; charset=" + label));
        return Stream.concat(inDocuments, ofUploads);
    }

    private static Hostile page(String label) {
        return Hostile.of(EITHER, declared(label) + ".html", "<html><meta charset=\"" + label + "\"><p>" + TEXT);
    }

    private static Hostile document(String label) {
        var text = "<?xml version='1.0' encoding='" + label + "'?><nitf><body><body.content><p>" + TEXT
                + "</p></body.content></body></nitf>";
        return Hostile.of(EITHER, declared(label) + ".xml", text);
    }

    private static String declared(String label) {
        return "declared-" + Integer.toHexString(label.hashCode());
    }

    private static Stream<Hostile> binaries() {
        return BINARIES.entrySet().stream().map(format -> {
            var start = HexFormat.of().parseHex(format.getValue());
            var body = new byte[2_000];
            for (var i = 0; i < body.length; i++) {
                body[i] = (byte) (i * i + 7 * i);
            }
            return Hostile.of(REJECTED, format.getKey() + "-called.txt", joined(start, body));
        });
    }

    private static Stream<Hostile> archives() {
        var text = gzip(TEXT.getBytes(UTF_8));
        var damaged = text.clone();
        damaged[damaged.length - 6] ^= 0x55;
        return Stream.of(
                Hostile.of(READ, "plain.gz", text),
                Hostile.of(REJECTED, "bomb-10-mb.txt.gz", gzip(new byte[10 << 20])),
                Hostile.of(REJECTED, "bomb-300-mb.txt", bomb(300)),
                Hostile.of(REJECTED, "bomb-of-bombs.gz", joined(bomb(30), bomb(30), bomb(30))),
                Hostile.of(
                        REJECTED,
                        "just-too-large.gz",
                        gzip(flood("A claim, she said. ", 21 << 20).getBytes(UTF_8))),
                Hostile.of(REJECTED, "nested.gz", gzip(text)),
                Hostile.of(REJECTED, "nested-thrice.gz", gzip(gzip(text))),
                Hostile.of(REJECTED, "checksum.gz", damaged),
                Hostile.of(REJECTED, "cut-in-header.gz", Arrays.copyOf(text, 5)),
                Hostile.of(REJECTED, "cut-in-data.gz", Arrays.copyOf(text, text.length / 2)),
                Hostile.of(REJECTED, "cut-in-trailer.gz", Arrays.copyOf(text, text.length - 3)),
                Hostile.of(EITHER, "trailing.gz", joined(text, "more".getBytes(UTF_8))),
                Hostile.of(READ, "two-members.gz", joined(text, text)),
                Hostile.of(REJECTED, "magic-alone.gz", HexFormat.of().parseHex("1F8B")),
                Hostile.of(REJECTED, "unknown-method.gz", HexFormat.of().parseHex("1F8B0900000000000003")),
                Hostile.of(REJECTED, "all-flags.gz", HexFormat.of().parseHex("1F8B08FF000000000003FFFF4142")),
                Hostile.of(REJECTED, "of-nothing.gz", gzip(new byte[0])),
                Hostile.of(REJECTED, "of-pdf.gz", gzip("%PDF-1.7 and so on".getBytes(UTF_8))),
                Hostile.of(REJECTED, "of-zip.gz", gzip(HexFormat.of().parseHex("504B030414000000"))));
    }

    private static byte[] bomb(int megabytes) {
        var unit = gzip(new byte[1 << 20]);
        var units = new byte[megabytes][];
        Arrays.fill(units, unit);
        return joined(units);
    }

    private static Stream<Hostile> sizes() {
        var tooLarge = new byte[LARGEST + 1];
        Arrays.fill(tooLarge, (byte) 'a');
        return Stream.of(
                Hostile.of(REJECTED, "nothing.txt", new byte[0]),
                Hostile.of(REJECTED, "one-byte-too-large.txt", tooLarge),
                Hostile.of(REJECTED, "5-mb-of-one-line.txt", flood("and he said so, ", LARGEST)),
                Hostile.of(REJECTED, "5-mb-of-one-word.txt", Arrays.copyOf(tooLarge, LARGEST)),
                Hostile.of(REJECTED, "5-mb-of-lines.txt", flood("He said.\n", LARGEST)),
                Hostile.of(REJECTED, "5-mb-of-blank.txt", flood(" \n", LARGEST)),
                Hostile.of(REJECTED, "5-mb-of-nul.txt", new byte[LARGEST]),
                Hostile.of(REJECTED, "one-token-of-1-mb.txt", flood("x", 1 << 20)),
                Hostile.of(REJECTED, "5-mb-of-e-acute.txt", flood("é", LARGEST / 2)),
                Hostile.of(REJECTED, "20-mb-inflated.html.gz", gzip(noisyPage())));
    }

    /** A page just under 20 MB that compresses less than a hundred times. */
    private static byte[] noisyPage() {
        var page = new StringBuilder(20 << 20).append("<html><body><p>");
        for (var i = 0L; page.length() < 19 << 20; i++) {
            page.append(Long.toString(i * 2_654_435_761L, Character.MAX_RADIX)).append(" said. ");
        }
        return page.toString().getBytes(ISO_8859_1);
    }
}
