"""Every entry of the lexicon has an example that shows, in a run, what the entry is for."""

from collections.abc import Callable, Iterator

import pytest

from explorer.extraction.lexicon import NameList, entries, values
from explorer.extraction.lookup import fold
from explorer.model import Readout, Role, Tenure
from explorer.resources import LEXICON
from tests.extraction.examples import Example, examples
from tests.extraction.reading_of import names, reading_of

Shows = Callable[[Example, Readout], bool]

PERSONS = {"Nadia Okoro", "Piet Lindqvist"}
TAKING_PART = {Role.HOST, Role.PARTICIPANT}
NAMES = ("given_names", "family_names")
STEP = 97  # of the long lists of names each such entry runs through the extractor
# Their examples run in test_segment_lexicon.py.
OF_SEGMENTATION = {
    "abbreviations",
    "header_fields",
    "months",
    "ordinal_days",
    "sentence_starters",
    "weekdays",
}


def contains(words: str, part: str) -> bool:
    """Whether a name or title contains the words of an entry, case and apostrophes aside."""
    return f" {fold(part)} " in f" {fold(words)} "


def nothing(_: Example, readout: Readout) -> bool:
    return not readout.officials and not readout.organizations


def title(example: Example, readout: Readout) -> bool:
    posts = [post for official in readout.officials for post in official.posts]
    return any(contains(post.title, example.entry) for post in posts)


def territorial_title(example: Example, readout: Readout) -> bool:
    posts = [post for official in readout.officials for post in official.posts]
    return [post.area for post in posts] == ["Brennick"] and not readout.organizations


def honorific(example: Example, readout: Readout) -> bool:
    found = {official.name for official in readout.officials}
    if example.cells[0] == "generation":
        return len(found) == 1 and all(name.endswith(f" {example.entry}") for name in found)
    return bool(found) and found <= PERSONS


def head(example: Example, readout: Readout) -> bool:
    return any(contains(body.name, example.entry) for body in readout.organizations)


def no_organization(example: Example, readout: Readout) -> bool:
    return not any(contains(body.name, example.entry) for body in readout.organizations)


def organization(example: Example, readout: Readout) -> bool:
    return example.entry in {body.name for body in readout.organizations}


def organ(example: Example, readout: Readout) -> bool:
    titles = [post.title for official in readout.officials for post in official.posts]
    bodies = [body.name for body in readout.organizations]
    return titles == [f"Member of the {example.entry}"] and bodies == [
        "Harbour Workers' Federation"
    ]


def eponym(example: Example, readout: Readout) -> bool:
    bodies = [body.name for body in readout.organizations]
    return bodies == [f"{example.entry} Omar Institute of Technology"] and not readout.officials


def tenure(example: Example, readout: Readout) -> bool:
    tenures = [post.tenure for official in readout.officials for post in official.posts]
    return tenures == [Tenure(example.cells[0])]


def particle(example: Example, readout: Readout) -> bool:
    return names(readout) == [f"Omar {example.entry} Salem"]


def by_line(_: Example, readout: Readout) -> bool:
    return not readout.officials


def deed(example: Example, readout: Readout) -> bool:
    done = {action.deed for official in readout.officials for action in official.actions}
    took_part = any(body.role in TAKING_PART for body in readout.organizations)
    return example.cells[0] in done or (not readout.officials and took_part)


def event(example: Example, readout: Readout) -> bool:
    found = readout.event
    return (
        found is not None
        and found.form == example.cells[0]
        and contains(found.span.of(readout.article.text), example.entry)
    )


def counted(example: Example, readout: Readout) -> bool:
    value, target = example.cells
    claims = [
        span.of(readout.article.text)
        for check in readout.checks
        if check.kind == "count"
        for span in check.spans
    ]
    if value in {"vague", "1"} or target == "country":
        return not claims
    return any(contains(claim, example.entry) for claim in claims)


SHOWS: dict[str, Shows] = {
    "bylines": by_line,
    "copulas": tenure,
    "counted": counted,
    "countries": nothing,
    "eponyms": eponym,
    "events": event,
    "honorifics": honorific,
    "not_organizations": no_organization,
    "organization_heads": head,
    "organizations": organization,
    "organs": organ,
    "particles": particle,
    "places": nothing,
    "tenures": tenure,
    "territorial_titles": territorial_title,
    "titles": title,
    "verbs": deed,
    "words": nothing,
}


def of(name: str) -> Iterator[Example]:
    """The examples of a lexicon file that must show what their entry is for."""
    heads = {entry.words: entry.cells[1] for entry in entries("organization_heads")}
    for example in examples(name):
        entry, cells, sentence = example
        if name == "organization_heads" and cells[1] == "media" and " " not in entry:
            continue  # "Sun", "Post": too common to be one
        if name == "not_organizations" and entry in heads:
            continue  # "Congress": what surrounds it decides
        if name == "words":
            sentence = sentence.replace(entry, entry.capitalize())
        yield Example(entry, cells, sentence)
        if name == "countries":
            for form in (*values(cells[1]), *values(cells[2])):
                yield Example(form, cells, sentence.replace(entry, form))
        if name == "organizations":
            for form in values(cells[0]):
                yield Example(form, cells, sentence.replace(entry, form))
        if name == "verbs":
            shown = next((form for form in values(cells[1]) if form in sentence.lower()), None)
            if shown and shown in sentence:
                for form in values(cells[1]):
                    yield Example(form, cells, sentence.replace(shown, form))


KNOWN_MISSES: dict[str, list[str]] = {}


def test_every_file_is_tested() -> None:
    files = {path.stem for path in LEXICON.glob("*.tsv")}
    assert files == OF_SEGMENTATION | set(SHOWS) | set(NAMES)


@pytest.mark.parametrize("name", SHOWS)
def test_every_entry_shows_what_it_is_for(name: str) -> None:
    shows = SHOWS[name]
    failing = [
        example.entry for example in of(name) if not shows(example, reading_of(example.sentence))
    ]
    assert failing == KNOWN_MISSES.get(name, [])
