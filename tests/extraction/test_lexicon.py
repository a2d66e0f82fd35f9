"""Every entry of the lexicon has an example that shows, in a run, what the entry is for."""

from collections.abc import Callable, Iterator

import pytest

from explorer.extraction.lexicon import NameList, entries, values
from explorer.extraction.words.lookup import fold
from explorer.model import Readout, Role, Tenure
from explorer.resources import LEXICON
from tests.extraction.examples import Example, examples
from tests.extraction.reading_of import names, reading_of

Shows = Callable[[Example, Readout], bool]

PERSONS = {"Nadia Okoro", "Piet Lindqvist"}
TAKING_PART = {Role.HOST, Role.PARTICIPANT}
NAMES = {name: NameList(name) for name in ("given_names", "family_names")}
HEADS = {entry.words for entry in entries("organization_heads")}
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


def place(_: Example, readout: Readout) -> bool:
    """Neither a body nor a part of a name, even where a title would make an unknown word one."""
    return not readout.organizations and names(readout) in ([], ["Nadia Okoro"])


def word(example: Example, readout: Readout) -> bool:
    return not any(contains(name, example.entry) for name in names(readout))


def title(example: Example, readout: Readout) -> bool:
    if example.cells[0] == "rank":
        return set(names(readout)) <= PERSONS and bool(readout.officials)
    posts = [post for official in readout.officials for post in official.posts]
    if example.entry.lower().endswith(("-elect", "-designate")):
        return [post.tenure for post in posts] == [Tenure.DESIGNATE]
    if example.entry.endswith("-"):
        return any(post.title.startswith(example.entry) for post in posts)
    return any(contains(post.title, example.entry) for post in posts)


def territorial_title(_: Example, readout: Readout) -> bool:
    posts = [post for official in readout.officials for post in official.posts]
    return [post.area for post in posts] == ["Brennick"] and not readout.organizations


def honorific(example: Example, readout: Readout) -> bool:
    found = {official.name for official in readout.officials}
    if example.cells[0] == "generation":
        return len(found) == 1 and all(name.endswith(f" {example.entry}") for name in found)
    return bool(found) and found <= PERSONS


def head(example: Example, readout: Readout) -> bool:
    return any(contains(body.name, example.entry) for body in readout.organizations)


def leading_head(example: Example, readout: Readout) -> bool:
    return [body.name for body in readout.organizations] == [f"{example.entry} Brennick"]


def sent_word(_: Example, readout: Readout) -> bool:
    return [body.role for body in readout.organizations] == [Role.PARTICIPANT]


def no_organization(example: Example, readout: Readout) -> bool:
    bodies = [body.name for body in readout.organizations]
    return not readout.officials and not any(contains(body, example.entry) for body in bodies)


def organization(example: Example, readout: Readout) -> bool:
    return example.entry in {body.name for body in readout.organizations}


def organ(example: Example, readout: Readout) -> bool:
    titles = [post.title for official in readout.officials for post in official.posts]
    bodies = [body.name for body in readout.organizations]
    whole = "Harbour Workers' Federation"
    if example.cells == ("title",):
        return titles == [f"Secretary of the {example.entry}"] and bodies == [whole]
    return titles == ["Secretary"] and bodies == [f"{example.entry} of the {whole}"]


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
    "countries": place,
    "delegation_words": sent_word,
    "eponyms": eponym,
    "events": event,
    "honorifics": honorific,
    "leading_heads": leading_head,
    "not_organizations": no_organization,
    "organization_heads": head,
    "organizations": organization,
    "organs": organ,
    "particles": particle,
    "places": place,
    "tenures": tenure,
    "territorial_titles": territorial_title,
    "titles": title,
    "verbs": deed,
    "vocabulary": word,
    "words": word,
}


def of(name: str) -> Iterator[Example]:
    """The examples of a lexicon file, and those of the other forms of its entries."""
    variants = VARIANTS.get(name)
    for example in examples(name):
        if name not in ("vocabulary", "words") and not _is_too_common(name, example):
            yield example
        if variants is not None:
            yield from variants(example)


def _is_too_common(name: str, example: Example) -> bool:
    """Whether what surrounds a word decides what it is: "the Post", "a Congress"."""
    if name == "organization_heads":
        return example.cells[1] == "media" and " " not in example.entry
    return name == "not_organizations" and example.entry in HEADS


def _of_what_is_no_body(example: Example) -> Iterator[Example]:
    """What is named for a person is no person."""
    if example.cells[0] != "other" and not _is_too_common("not_organizations", example):
        yield example._replace(sentence=example.sentence.replace("Brennick", "Nadia Okoro"))


def _of_word(example: Example) -> Iterator[Example]:
    """A word is no name, even after a title; one that may be a name is read by its position."""
    if not any(example.entry in listed for listed in NAMES.values()):
        sentence = f"The gate says Minister {example.entry.capitalize()} in large letters."
        yield example._replace(sentence=sentence)


def _of_place(example: Example) -> Iterator[Example]:
    yield example._replace(sentence=f"Nadia Okoro, Director of {example.entry}, spoke.")


def _of_country(example: Example) -> Iterator[Example]:
    adjectives, capitals, forms = map(values, example.cells)
    for form in (example.entry, *capitals, *forms):
        yield Example(form, example.cells, f"Nadia Okoro, Director of {form}, spoke.")
    for form in adjectives:
        yield Example(form, example.cells, f"The {form} Minister Nadia Okoro spoke.")


def _of_organization(example: Example) -> Iterator[Example]:
    for form in values(example.cells[0]):
        yield Example(form, example.cells, example.sentence.replace(example.entry, form))


def _of_verb(example: Example) -> Iterator[Example]:
    """The other forms in the same sentence, but for the infinitive, which would not fit."""
    entry, cells, sentence = example
    infinitive = entry.split()[0]
    shown = next((form for form in values(cells[1]) if form in sentence), None)
    if shown is not None:
        for form in values(cells[1]):
            if form != shown and form.split()[0] != infinitive:
                yield Example(form, cells, sentence.replace(shown, form))


VARIANTS: dict[str, Callable[[Example], Iterator[Example]]] = {
    "countries": _of_country,
    "not_organizations": _of_what_is_no_body,
    "organizations": _of_organization,
    "places": _of_place,
    "verbs": _of_verb,
    "vocabulary": _of_word,
    "words": _of_word,
}


KNOWN_MISSES: dict[str, list[str]] = {
    # a person is read into "the Nadia Okoro Project"
    "not_organizations": [
        "Programme", "Program", "Project", "Pilot", "Sitting", "Lectures", "City", "State",
        "District", "County", "Station", "Sector", "Area", "Pole", "America",
    ],
    # the full stop inside is lost
    "organizations": [
        "E.ON",
    ],
    # read as a title
    "verbs": [
        "speakers were",
    ],
    # read as names, after a title
    "words": [
        "al", "i", "ten",
    ],
    "given_names": [
        "Hakim", "Sheikh",
    ],
    # read as a body, as the end of a name, as an honorific
    "family_names": [
        "Badan", "Junior", "Lord",
    ],
}  # fmt: skip


def test_every_file_is_tested() -> None:
    files = {path.stem for path in LEXICON.glob("*.tsv")}
    assert files == OF_SEGMENTATION | set(SHOWS) | set(NAMES)


@pytest.mark.parametrize("name", sorted(path.stem for path in LEXICON.glob("*.tsv")))
def test_no_entry_is_listed_twice(name: str) -> None:
    rows = (LEXICON / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    entries_and_cells = [row.rpartition("\t")[0] for row in rows if not row.startswith("#")]
    assert len(set(entries_and_cells)) == len(entries_and_cells)


@pytest.mark.parametrize("name", SHOWS)
def test_every_entry_shows_what_it_is_for(name: str) -> None:
    shows = SHOWS[name]
    failing = dict.fromkeys(
        example.entry for example in of(name) if not shows(example, reading_of(example.sentence))
    )
    assert list(failing) == KNOWN_MISSES.get(name, [])


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_found(name: str) -> None:
    missing = [entry.words for entry in entries(name) if entry.words.lower() not in NAMES[name]]
    assert missing == []


@pytest.mark.parametrize("name", NAMES)
def test_names_are_marked_where_they_are_words_too(name: str) -> None:
    """A name that is also a word that many texts write with a capital needs a context."""
    words = {entry.words for entry in entries("words")}
    unmarked = [
        entry.words
        for entry in entries(name)
        if entry.words.lower() in words and not entry.cells[1]
    ]
    assert unmarked == KNOWN_MISSES.get(f"{name} that are words", [])


@pytest.mark.parametrize("name", NAMES)
def test_a_name_names_an_official(name: str) -> None:
    failing = [
        example.entry
        for example in examples(name)[::STEP]
        if not any(contains(found, example.entry) for found in names(reading_of(example.sentence)))
    ]
    assert failing == KNOWN_MISSES.get(name, [])
