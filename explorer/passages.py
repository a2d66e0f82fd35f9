"""Where facts stand in the article: the sentence, the paragraph, the words that prove them."""

from bisect import bisect_right

from explorer.model import Article, Mention, Official, Post, Span


def paragraph_number(article: Article, span: Span) -> int | None:
    """The paragraph in which the words start, counted from 1; ``None`` outside of any."""
    index = _last_start(article.paragraphs, span.start)
    return index + 1 if index >= 0 and span.start < article.paragraphs[index].end else None


def sentence_around(article: Article, span: Span) -> Span:
    """The sentence that holds the words, else their paragraph, else the words themselves."""
    for spans in (article.sentences, article.paragraphs):
        index = _last_start(spans, span.start)
        if index >= 0 and span.end <= spans[index].end:
            return spans[index]
    return span


def proof_of_post(article: Article, official: Official, post: Post) -> Span:
    """The words from the official's name through the post to its body, in one sentence.

    A name or body that stands in another sentence is left out.
    """
    sentence = sentence_around(article, post.span)
    parts = [post.span]
    if post.organization_span:
        parts.append(post.organization_span)
    named = _nearest(official.mentions, post.span, sentence)
    if named:
        parts.append(named)
    inside = [part for part in parts if part == post.span or _holds(sentence, part)]
    return Span(min(part.start for part in inside), max(part.end for part in inside))


def hull(spans: list[Span]) -> Span | None:
    """From the first to the last of the words; ``None`` for none."""
    if not spans:
        return None
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _nearest(mentions: tuple[Mention, ...], span: Span, sentence: Span) -> Span | None:
    near = [mention.span for mention in mentions if _holds(sentence, mention.span)]
    return min(near, key=lambda words: abs(words.start - span.start), default=None)


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _last_start(spans: tuple[Span, ...], position: int) -> int:
    return bisect_right(spans, position, key=lambda span: span.start) - 1
