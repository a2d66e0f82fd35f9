"""SQLite: a database with foreign keys and full-text search, as Datasette opens it.

Every table that stands on words of the text has ``start``, ``end`` and ``words``.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing

from explorer.export.format import BinaryFormat
from explorer.export.phrases import day, title
from explorer.export.selection import Selection, chosen_with_referenced
from explorer.model import Article, Check, Event, Official, Organization, Readout, Span

_SCHEMA = """
CREATE TABLE article (
    sha256 TEXT PRIMARY KEY, title TEXT, title_derived INTEGER NOT NULL, published TEXT,
    source TEXT NOT NULL, encoding TEXT NOT NULL
);
CREATE TABLE paragraphs (
    number INTEGER PRIMARY KEY, start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
);
CREATE TABLE event (
    form TEXT NOT NULL, date TEXT, date_basis TEXT,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
);
CREATE TABLE organizations (
    id TEXT PRIMARY KEY, number INTEGER NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
    parent_id TEXT REFERENCES organizations(id)
);
CREATE TABLE organization_aliases (
    organization_id TEXT NOT NULL REFERENCES organizations(id), name TEXT NOT NULL
);
CREATE TABLE organization_mentions (
    organization_id TEXT NOT NULL REFERENCES organizations(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL,
    rule TEXT NOT NULL, confidence REAL NOT NULL
);
CREATE TABLE officials (
    id TEXT PRIMARY KEY, number INTEGER NOT NULL, name TEXT NOT NULL
);
CREATE TABLE official_aliases (
    official_id TEXT NOT NULL REFERENCES officials(id), name TEXT NOT NULL
);
CREATE TABLE official_mentions (
    official_id TEXT NOT NULL REFERENCES officials(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL,
    rule TEXT NOT NULL, confidence REAL NOT NULL
);
CREATE TABLE posts (
    official_id TEXT NOT NULL REFERENCES officials(id), title TEXT NOT NULL,
    organization_id TEXT REFERENCES organizations(id), area TEXT, tenure TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL,
    rule TEXT NOT NULL, confidence REAL NOT NULL
);
CREATE TABLE actions (
    official_id TEXT NOT NULL REFERENCES officials(id), deed TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
);
CREATE TABLE checks (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, verdict TEXT NOT NULL, message TEXT NOT NULL
);
CREATE TABLE check_words (
    check_id INTEGER NOT NULL REFERENCES checks(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL, words TEXT NOT NULL
);
CREATE VIRTUAL TABLE paragraphs_fts USING fts5(words, content='paragraphs', content_rowid='number');
CREATE VIRTUAL TABLE organizations_fts USING fts5(name, content='organizations');
CREATE VIRTUAL TABLE officials_fts USING fts5(name, content='officials');
"""
_INDEX = """
INSERT INTO paragraphs_fts(paragraphs_fts) VALUES ('rebuild');
INSERT INTO organizations_fts(organizations_fts) VALUES ('rebuild');
INSERT INTO officials_fts(officials_fts) VALUES ('rebuild');
"""


def render(readout: Readout, selection: Selection) -> bytes:
    """The bytes of the database file; the text's paragraphs are always in it."""
    rows = chosen_with_referenced(readout, selection)
    indexes = sorted(set(selection.checks))
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(_SCHEMA)
        _add_article(database, rows.article)
        if rows.event:
            _add_event(database, rows.article, rows.event)
        _add_organizations(database, rows.article, rows.organizations)
        _add_officials(database, rows.article, rows.officials)
        _add_checks(database, rows.article, zip(indexes, rows.checks, strict=True))
        database.executescript(_INDEX)
        database.commit()
        return database.serialize()


def _add_article(database: sqlite3.Connection, article: Article) -> None:
    heading = (article.sha256, title(article), article.title_derived, day(article))
    _insert(database, "article", [(*heading, article.source, article.encoding)])
    numbered = enumerate(article.paragraphs, 1)
    _insert(
        database,
        "paragraphs",
        [(number, *_words(article, span)) for number, span in numbered],
    )


def _add_event(database: sqlite3.Connection, article: Article, event: Event) -> None:
    stated = event.date
    dated = (stated.value.isoformat(), stated.basis) if stated else (None, None)
    _insert(database, "event", [(event.form, *dated, *_words(article, event.span))])


def _add_organizations(
    database: sqlite3.Connection, article: Article, bodies: tuple[Organization, ...]
) -> None:
    # A parent may stand after its part in the text.
    database.execute("PRAGMA defer_foreign_keys = ON")
    numbered = enumerate(bodies, 1)
    rows = [(body.id, number, body.name, body.role.value, body.parent) for number, body in numbered]
    _insert(database, "organizations", rows)
    _add_names_and_mentions(database, article, "organization", bodies)


def _add_officials(
    database: sqlite3.Connection, article: Article, officials: tuple[Official, ...]
) -> None:
    rows = [(official.id, number, official.name) for number, official in enumerate(officials, 1)]
    _insert(database, "officials", rows)
    _add_names_and_mentions(database, article, "official", officials)
    held = [(official.id, post) for official in officials for post in official.posts]
    posts = [
        (holder, post.title, post.organization, post.area, post.tenure.value)
        for holder, post in held
    ]
    found = [(*_words(article, post.span), post.rule, post.confidence) for _, post in held]
    _insert(database, "posts", [(*row, *words) for row, words in zip(posts, found, strict=True)])
    done = [(official.id, action) for official in officials for action in official.actions]
    _insert(
        database,
        "actions",
        [(who, action.deed.value, *_words(article, action.span)) for who, action in done],
    )


def _add_names_and_mentions(
    database: sqlite3.Connection,
    article: Article,
    kind: str,
    rows: tuple[Organization, ...] | tuple[Official, ...],
) -> None:
    names = [(row.id, alias) for row in rows for alias in row.aliases]
    _insert(database, f"{kind}_aliases", names)
    mentions = [(row.id, mention) for row in rows for mention in row.mentions]
    _insert(
        database,
        f"{kind}_mentions",
        [
            (row, *_words(article, mention.span), mention.rule, mention.confidence)
            for row, mention in mentions
        ],
    )


def _add_checks(
    database: sqlite3.Connection, article: Article, checks: Iterable[tuple[int, Check]]
) -> None:
    for index, check in checks:
        row = (index + 1, check.kind, check.verdict.value, check.message)
        _insert(database, "checks", [row])
        words = [(index + 1, *_words(article, span)) for span in check.spans]
        _insert(database, "check_words", words)


def _words(article: Article, span: Span) -> tuple[int, int, str]:
    return span.start, span.end, span.of(article.text)


def _insert(database: sqlite3.Connection, table: str, rows: Sequence[Sequence[object]]) -> None:
    if rows:
        marks = ", ".join("?" * len(rows[0]))
        database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608 - ours


FORMAT = BinaryFormat(
    name="sqlite",
    key="s",
    label="SQLite database, for Datasette",
    media_type="application/vnd.sqlite3",
    suffix=".db",
    render=render,
)
