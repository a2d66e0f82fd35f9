"""Stage 5d, post grammar: posts that "he" or "she" is said to hold."""

from collections.abc import Iterable, Iterator

from explorer.extraction.posts.chains import Chain
from explorer.extraction.posts.gaps import copula_tenure
from explorer.extraction.posts.holders import Holding, shared
from explorer.extraction.words import kinds
from explorer.extraction.words.elements import Elements

_PRONOUNS = frozenset({"he", "she"})
_POSSESSIVES = frozenset({"his", "her"})
_REACH = 3  # sentences back in which the person is named
_LONGEST = 10  # elements between the pronoun and the title
_BEFORE_SUBJECT = frozenset(
    kinds.HONORIFIC + kinds.POST + kinds.THE + kinds.ORGANIZATION + kinds.COUNTRY
    + kinds.ADJECTIVE + kinds.OF + kinds.TENURE + ","
)  # fmt: skip


def holdings_of_pronouns(elements: Elements, chains: Iterable[Chain]) -> Iterator[Holding]:
    """The posts of "He is also Chairman of …", each with the person named just before."""
    for chain in chains:
        if chain.persons or not chain.groups[0].titles:
            continue
        line = _line_of(elements, chain.start)
        if chain.start - line > _LONGEST or elements.words(line, line + 1)[0] not in _PRONOUNS:
            continue
        tenure = copula_tenure(elements, line + 1, chain.start)
        person = None if tenure is None else _subject_before(elements, line)
        if tenure is not None and person is not None:
            for title in shared(chain.groups[0].titles):
                yield Holding(person, title.held(tenure), "pronoun-then-title")


def _line_of(elements: Elements, place: int) -> int:
    """The first element of the sentence of an element."""
    return elements.kinds.rfind(kinds.END, 0, place) + 1


def _subject_before(elements: Elements, line: int) -> int | None:
    """The person that the last sentence before ``line`` without a pronoun in front is about."""
    for _ in range(_REACH):
        if line == 0:
            return None
        end = line - 1
        line = _line_of(elements, end)
        if line == end:
            continue
        if elements.words(line, line + 1)[0] in _PRONOUNS | _POSSESSIVES:
            continue
        person = elements.kinds.find(kinds.PERSON, line, end)
        alone = elements.kinds.count(kinds.PERSON, line, end) == 1
        opens = person >= 0 and _BEFORE_SUBJECT.issuperset(elements.kinds[line:person])
        return person if alone or opens else None
    return None
