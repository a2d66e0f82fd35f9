"""A readout of the bundled text, made by hand: what the exports are tried on."""

import hashlib
import re
from datetime import date
from functools import cache

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
    StatedDate,
    Tenure,
    Verdict,
)
from explorer.resources import BUNDLED_READOUT

CORPS = "Xinjiang Production and Construction Corps"


@cache
def sample() -> Readout:
    """Bodies of each kind, officials with one post and with two, a date, an event, checks."""
    data = BUNDLED_READOUT.read_bytes()
    text = data.decode()
    article = Article(
        text=text,
        source="2023-07-15-rural-revitalization.txt",
        sha256=hashlib.sha256(data).hexdigest(),
        encoding="utf-8",
        title=_find(text, "China‘s seven government departments.*?rural areas"),
        title_derived=True,
        published=StatedDate(date(2023, 7, 15), _find(text, "2023-07-15"), "header"),
        paragraphs=tuple(Span(*match.span()) for match in re.finditer(r"[^\n]+", text)),
        sentences=tuple(Span(*match.span()) for match in re.finditer(r"[^\n.]+\.?", text)),
    )
    names = (
        ("Ministry of Agriculture and Rural Affairs", Role.PARTICIPANT, None),
        ("Central Committee of the Communist Youth League", Role.PARTICIPANT, None),
        ("All-China Women’s Federation", Role.PARTICIPANT, None),
        ("National Rural Revitalization Bureau", Role.REPRESENTED, None),
        (CORPS, Role.PARTICIPANT, None),
        ("Department of Veterans Affairs", Role.BRANCH, "organization-5"),
        ("Communist Party of China", Role.MENTIONED, None),
    )
    organizations = tuple(
        Organization(
            id=f"organization-{number}",
            name=name,
            aliases=(),
            role=role,
            parent=parent,
            mentions=_mentions(text, name, f"organization-{number}"),
        )
        for number, (name, role, parent) in enumerate(names, 1)
    )
    return Readout(article, organizations, _officials(text), _event(text), _checks(text))


def _officials(text: str) -> tuple[Official, ...]:
    attended = Action(Deed.ATTENDED, _find(text, "attended the meeting"))
    return (
        Official(
            id="official-1",
            name="Liu Huanxin",
            aliases=(),
            posts=(
                _post(text, "Vice Minister", 1, "Ministry of Agriculture and Rural Affairs"),
                _post(text, "Director", 4, "National Rural Revitalization Bureau"),
            ),
            actions=(Action(Deed.SPOKE, _find(text, "delivered a speech")),),
            mentions=_mentions(text, "Liu Huanxin", "official-1"),
        ),
        Official(
            id="official-2",
            name="Hu Sheng",
            aliases=(),
            posts=(
                _post(
                    text,
                    "Secretary of the Secretariat",
                    2,
                    "Central Committee of the Communist Youth League",
                ),
            ),
            actions=(attended, Action(Deed.SPOKE, _find(text, "delivered speeches"))),
            mentions=_mentions(text, "Hu Sheng", "official-2"),
        ),
    )


def _event(text: str) -> Event:
    day = StatedDate(date(2023, 7, 14), _find(text, "on the 14th"), "the 14th of the month")
    return Event("video conference", _find(text, "video conference"), day)


def _checks(text: str) -> tuple[Check, ...]:
    seven = _find(text, "seven government departments")
    years = (_find(text, "2022"), _find(text, "The year 2023"))
    return (
        Check("count", Verdict.HOLDS, "Seven departments are announced and seven found.", (seven,)),
        Check("date", Verdict.CONFLICT, "The focus is for 2022 beside the year 2023.", years),
    )


def _post(text: str, title: str, organization: int, words: str) -> Post:
    span = _find(text, title)
    return Post(
        title=title,
        span=span,
        organization=f"organization-{organization}",
        organization_span=_find(text, words, span.end),
        area=None,
        tenure=Tenure.CURRENT,
        rule="name-comma-post",
        confidence=0.95,
    )


def _mentions(text: str, words: str, names: str) -> tuple[Mention, ...]:
    return tuple(
        Mention(Span(*match.span()), names, "test", 0.9)
        for match in re.finditer(re.escape(words), text)
    )


def _find(text: str, pattern: str, start: int = 0) -> Span:
    match = re.compile(pattern).search(text, start)
    assert match is not None, pattern
    return Span(*match.span())
