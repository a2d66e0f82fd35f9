"""A readout of the bundled text, made by hand: what a careful reader finds in it."""

import re
from datetime import date
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
    StatedDate,
    Tenure,
    Verdict,
)
from explorer.resources import BUNDLED_READOUT

TEXT = BUNDLED_READOUT.read_text(encoding="utf-8")

NATIONAL = (
    "Ministry of Agriculture and Rural Affairs",
    "Ministry of Veterans Affairs",
    "Central Committee of the Communist Youth League",
    "All-China Women’s Federation",
    "China Association for Science and Technology",
    "China Disabled Persons’ Federation",
    "All-China Federation of Industry and Commerce",
)
BRANCHES = (
    "agricultural and rural revitalization department",
    "Department of Veterans Affairs",
    "Youth League Committee",
    "Women’s Federation",
    "Association for Science and Technology",
    "Disabled Persons’ Federation",
    "Federation of Industry and Commerce",
)
CORPS = "Xinjiang Production and Construction Corps"
BUREAU = "National Rural Revitalization Bureau"
PARTY = "Communist Party of China"


def words(quote: str, after: int = 0) -> Span:
    """Give the span of the first occurrence of a quote after an offset."""
    start = TEXT.index(quote, after)
    return Span(start, start + len(quote))


def every(quote: str) -> tuple[Span, ...]:
    """Give the spans of all occurrences of a quote."""
    return tuple(Span(*match.span()) for match in re.finditer(re.escape(quote), TEXT))


def bundled() -> Readout:
    """Give the bundled readout."""
    organizations = tuple(_organizations())
    ids = {organization.name: organization.id for organization in organizations}
    return Readout(
        article=article(TEXT, "2023-07-15-rural-revitalization.txt", published()),
        organizations=organizations,
        officials=tuple(_officials(ids)),
        event=Event(
            "video conference",
            words("video conference"),
            StatedDate(date(2023, 7, 14), words("on the 14th"), "day with the date of publication"),
        ),
        checks=_checks(),
    )


def published() -> StatedDate:
    return StatedDate(date(2023, 7, 15), words("2023-07-15"), "header")


def article(text: str, source: str = "sample.txt", stated: StatedDate | None = None) -> Article:
    """Give an article, its paragraphs parted by line ends and its sentences by full stops."""
    paragraphs = tuple(Span(*match.span()) for match in re.finditer(r"\S[^\n]*\S|\S", text))
    sentences = tuple(
        Span(paragraph.start + match.start(), paragraph.start + match.end())
        for paragraph in paragraphs
        for match in re.finditer(r"\S.*?(?:\.(?=\s|$)|$)", paragraph.of(text))
    )
    return Article(
        text=text,
        source=source,
        sha256=sha256(text.encode()).hexdigest(),
        encoding="utf-8",
        title=sentences[0] if sentences else None,
        title_derived=True,
        published=stated,
        paragraphs=paragraphs,
        sentences=sentences,
    )


def plain(text: str) -> Readout:
    """Give a readout of a text in which nothing was found."""
    return Readout(article(text), (), (), None, ())


def _organizations() -> list[Organization]:
    rows: list[tuple[str, Role, str | None, tuple[Span, ...]]] = [
        (name, Role.PARTICIPANT, None, every(name)) for name in NATIONAL
    ]
    rows.append((BUREAU, Role.REPRESENTED, None, every(BUREAU)))
    rows.append((PARTY, Role.MENTIONED, None, every(PARTY)))
    rows.append((CORPS, Role.MENTIONED, None, every(CORPS)))
    corps = f"organization-{len(rows)}"
    start = words(CORPS).start
    rows += [(name, Role.BRANCH, corps, (words(name, start),)) for name in BRANCHES]
    return [
        Organization(
            id=(id_ := f"organization-{at}"),
            name=name,
            aliases=("CPC",) if name == PARTY else (),
            role=role,
            parent=parent,
            mentions=tuple(Mention(span, id_, "head-of-name", 0.95) for span in spans),
        )
        for at, (name, role, parent, spans) in enumerate(rows, start=1)
    ]


def _officials(ids: dict[str, str]) -> list[Official]:
    secretary = words("Secretary of the Secretariat, Cheng")
    people = [
        ("Liu Huanxin", [("Vice Minister", NATIONAL[0]), ("Director", BUREAU)]),
        ("Hu Sheng", [("Secretary of the Secretariat", NATIONAL[2])]),
        ("Du Rui", [("Member of the Party Group", NATIONAL[3])]),
        ("Cheng Kai", [("vice chairman", NATIONAL[6])]),
    ]
    officials = []
    for at, (name, titles) in enumerate(people, start=1):
        start = words(name).start
        posts = [_post(title, words(title, start), body, ids) for title, body in titles]
        if name == "Du Rui":
            span = Span(secretary.start, secretary.start + len("Secretary of the Secretariat"))
            posts.append(_post("Secretary of the Secretariat", span, NATIONAL[3], ids))
        deeds = [Action(Deed.SPOKE, words("delivered a speech"))]
        if name != "Liu Huanxin":
            deeds = [
                Action(Deed.ATTENDED, words("attended the meeting")),
                Action(Deed.SPOKE, words("delivered speeches")),
            ]
        id_ = f"official-{at}"
        mentions = tuple(Mention(span, id_, "name-then-post", 0.97) for span in every(name))
        officials.append(Official(id_, name, (), tuple(posts), tuple(deeds), mentions))
    return officials


def _post(title: str, span: Span, body: str, ids: dict[str, str]) -> Post:
    return Post(
        title,
        span,
        ids[body],
        words(body, span.start) if body in TEXT[span.start :] else None,
        None,
        Tenure.CURRENT,
        "title-of-body",
        0.95,
    )


def _checks() -> tuple[Check, ...]:
    return (
        Check(
            "count",
            Verdict.HOLDS,
            "The text says seven government departments; seven are named.",
            (words("seven government departments"),),
        ),
        Check(
            "date",
            Verdict.CONFLICT,
            "The meeting set the focus for 2022, yet speaks of the year 2023.",
            (words("focus for 2022"), words("The year 2023")),
        ),
        Check(
            "unnamed-official",
            Verdict.OPEN,
            "Other high-ranking officials attended who are not named.",
            (words("other high-ranking officials"),),
        ),
    )
