package io.onrecord.extraction;

import io.onrecord.article.Span;
import io.onrecord.claim.Kind;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * To whom or through what something was said, where the sentence of the cue says so.
 *
 * <p>Fixes “told Al Jazeera”, “said in a statement”, “tweeted”. Gets wrong “said on the South Lawn”: places are no channels, and
 * none is given.
 */
final class Channels {

    private static final Set<String> TELLING = Set.of(
            "told",
            "tells",
            "tell",
            "telling",
            "informed",
            "informing",
            "assured",
            "reminded",
            "briefed",
            "interviewed");
    /** Verbs whose object is spoken to: urged the crowd to go. */
    private static final Set<String> ADDRESSING = Set.of(
            "urge", "warn", "exhort", "advise", "implore", "beseech", "caution", "lecture", "remind", "notify", "scold",
            "beg", "address");

    private static final Set<String> ASKING = Set.of("asked", "asks", "asking");
    private static final Set<String> PRONOUNS = Set.of(
            "him",
            "her",
            "them",
            "me",
            "us",
            "you",
            "it",
            "that",
            "himself",
            "herself",
            "themselves",
            "everyone",
            "people");
    private static final Set<String> MEDIA = Set.of(
            "twitter",
            "facebook",
            "instagram",
            "youtube",
            "snapchat",
            "periscope",
            "tumblr",
            "linkedin",
            "reddit",
            "whatsapp",
            "telegram",
            "weibo",
            "tiktok",
            "medium");
    private static final Pattern IN_CUE =
            Pattern.compile("\\b(?:in|on|at|via)\\s+((?:The |the )?[A-Z][\\w’'.&-]*(?:\\s+[A-Z][\\w’'.&-]*){0,9})");

    private final Page page;

    Channels(Page page) {
        this.page = page;
    }

    /** The shortest phrase for it; “” for none. */
    Verdict<String> of(Attribution attribution, Kind kind) {
        if (attribution.cue().isEmpty()) {
            return new Verdict<>("", "no cue");
        }
        var cue = page.run(attribution.cue().get(0));
        if (kind == Kind.ATTITUDE
                || (attribution.source().isEmpty() && !page.lower(cue.first()).endsWith("ing"))) {
            return new Verdict<>("", "nothing was communicated");
        }
        return told(cue, attribution)
                .or(() -> posted(cue))
                .or(() -> medium(cue, attribution))
                .orElse(new Verdict<>("", "the sentence names none"));
    }

    /** “told Al Jazeera”: the noun phrase after the verb, up to what was said. */
    private Optional<Verdict<String>> told(Run cue, Attribution attribution) {
        for (var i = cue.first(); i < cue.end(); i++) {
            if (TELLING.contains(page.lower(i))
                    || ASKING.contains(page.lower(i))
                    || Lemmas.in(ADDRESSING, page.lower(i))) {
                if (page.lower(i + 1).equals("me") && page.depth(i) == 0) {
                    return Optional.of(new Verdict<>("the author", "told the writer"));
                }
                var to = addressee(i + 1, attribution);
                return to.isEmpty()
                                || (ASKING.contains(page.lower(i))
                                        && !page.word(to.first()).isCapitalised()
                                        && !isPerson(to))
                        ? Optional.empty()
                        : Optional.of(new Verdict<>(page.text(to), "told whom"));
            }
        }
        return Optional.empty();
    }

    private boolean isPerson(Run to) {
        return Nouns.isPerson(page.lower(to.last())) || Nouns.isPeople(page.lower(to.last()));
    }

    private Run addressee(int from, Attribution attribution) {
        var at = from;
        while (at < page.size()
                && page.sentence(at) == page.sentence(from - 1)
                && belongs(at, attribution, at == from)) {
            at++;
        }
        while (at > from + 1
                && page.lower(at - 1).endsWith("ly")
                && !page.word(at - 1).isCapitalised()) {
            at--;
        }
        var run = new Run(from, at);
        var adverb = run.length() == 1
                && page.lower(from).endsWith("ly")
                && !page.word(from).isCapitalised();
        return run.isEmpty()
                        || adverb
                        || page.word(from).is("of")
                        || run.length() > 9
                        || PRONOUNS.contains(page.lower(from))
                ? new Run(from, from)
                : run;
    }

    private boolean belongs(int at, Attribution attribution, boolean first) {
        var word = page.word(at);
        if (isIn(attribution, page.span(new Run(at, at + 1)))) {
            return false;
        }
        var time = Phrases.isDay(word.lower());
        var ends = (Phrases.isPreposition(word.lower()) && !word.is("of"))
                || (!first && Phrases.isLink(word.lower()) && !word.is("and"))
                || time;
        return (word.isWord() || word.isPossessive()) && !ends;
    }

    private static boolean isIn(Attribution attribution, Span span) {
        return attribution.content().stream().anyMatch(content -> content.covers(span));
    }

    private Optional<Verdict<String>> medium(Run cue, Attribution attribution) {
        return around(cue, attribution).channel().or(() -> inCue(page.text(cue)));
    }

    /** “noted in The Intercept”: a name within the cue that is no place and no day. */
    private static Optional<Verdict<String>> inCue(String cue) {
        var matcher = IN_CUE.matcher(cue);
        if (!matcher.find() || Places.contains(matcher.group(1)) || Places.isDemonym(matcher.group(1))) {
            return Optional.empty();
        }
        var listed = Aliases.WORLD.find(matcher.group(1)).isPresent()
                || matcher.group(1).startsWith("The ");
        return listed ? Optional.of(new Verdict<>(matcher.group(1), "named in the cue")) : Optional.empty();
    }

    /** The cue's sentence without content, the source and what it says. */
    private ChannelPhrases around(Run cue, Attribution attribution) {
        var text = new StringBuilder();
        var at = 0;
        for (var i = page.sentenceStart(cue.first()); i < page.sentenceEnd(cue.last()); i++) {
            at = i == cue.first() ? text.length() : at;
            var span = page.span(new Run(i, i + 1));
            var source = attribution.source().stream().anyMatch(mention -> mention.covers(span));
            if (isIn(attribution, span)) {
                text.append(" | ");
            } else if (!source && page.depth(i) >= page.depth(cue.first())) {
                text.append(separator(i)).append(page.word(i).text());
            }
        }
        return new ChannelPhrases(text.toString(), at);
    }

    private String separator(int i) {
        return i > 0 && page.word(i - 1).span().end() == page.word(i).span().start() ? "" : " ";
    }

    /** “wrote on Facebook and Twitter”: the first that the cue names. */
    private Optional<Verdict<String>> posted(Run cue) {
        var text = page.text(cue).toLowerCase(Locale.ROOT);
        if (text.contains("tweet")) {
            return Optional.of(new Verdict<>("Twitter", "tweeted"));
        }
        return MEDIA.stream()
                .filter(text::contains)
                .min(Comparator.comparing(text::indexOf))
                .map(medium -> new Verdict<>(
                        Character.toUpperCase(medium.charAt(0)) + medium.substring(1), "the network in the cue"));
    }
}
