"""Hand-made nouns for tests, in our own words."""

from hashlib import sha256

from explorer.model import (
    Action,
    Article,
    Check,
    Deed,
    Event,
    Mention,
    Official,
    Organization,
    Post,
    Readout,
    Role,
    Span,
    Tenure,
    Verdict,
)

TEXT = "Ana Lim, Minister of Trade, spoke. The Ministry of Trade hosted a seminar."


def span(words: str) -> Span:
    """Where ``words`` first stand in ``TEXT``."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def readout(source: str = "a.txt", tail: str = "") -> Readout:
    """One official of one body, found in ``TEXT`` followed by ``tail``."""
    text = TEXT + tail
    sentence = span("Ana Lim, Minister of Trade, spoke.")
    return Readout(
        article=Article(
            text=text,
            source=source,
            sha256=sha256(text.encode()).hexdigest(),
            encoding="utf-8",
            title=sentence,
            title_derived=True,
            published=None,
            paragraphs=(Span(0, len(text)),),
            sentences=(sentence, Span(sentence.end + 1, len(text))),
        ),
        organizations=(
            Organization(
                id="organization-1",
                name="Ministry of Trade",
                aliases=("the Ministry",),
                role=Role.HOST,
                parent=None,
                mentions=(Mention(span("Ministry of Trade"), "organization-1", "head", 0.9),),
            ),
        ),
        officials=(
            Official(
                id="official-1",
                name="Ana Lim",
                aliases=(),
                posts=(
                    Post(
                        title="Minister of Trade",
                        span=span("Minister of Trade"),
                        organization="organization-1",
                        organization_span=span("Ministry of Trade"),
                        area=None,
                        tenure=Tenure.CURRENT,
                        rule="apposition",
                        confidence=0.5,
                    ),
                ),
                actions=(Action(Deed.SPOKE, span("spoke")),),
                mentions=(Mention(span("Ana Lim"), "official-1", "title-after-name", 0.9),),
            ),
        ),
        event=Event("seminar", span("seminar"), None),
        checks=(Check("count", Verdict.HOLDS, "One body is named.", (span("Ministry"),)),),
    )
