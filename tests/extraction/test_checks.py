"""Checks: what in a text adds up, what does not, and what stays open."""

from tests.extraction.reading_of import Misses, Pair, checks, each, pair, reading_of

COUNTS = (
    pair(
        "as many bodies as claimed",
        "Two ministries met on Monday. The Ministry of Ports and the Ministry of Health held a "
        "workshop.",
        "holds count | Two ministries",
    ),
    pair(
        "fewer bodies than claimed",
        "Three ministries met on Monday. The Ministry of Ports and the Ministry of Health held a "
        "workshop.",
        "open count | Three ministries",
    ),
    pair(
        "a claim with a word between",
        "Two government agencies met on Monday. The Harbour Agency and the Fisheries Agency held "
        "a workshop.",
        "holds count | Two government agencies",
    ),
    pair(
        "as many officials as claimed",
        "Two ministers attended: Minister Amina Bello and Minister Peter Kamau.",
        "holds count | Two ministers",
    ),
    pair(
        "fewer officials than claimed",
        "Four ministers attended, among them Minister Amina Bello and Minister Peter Kamau.",
        "open count | Four ministers",
    ),
    pair("a number of other things", "Minister Amina Bello opened three schools and two bridges."),
    pair("a number in the past", "Minister Amina Bello recalled the 14 wells dug in 2019."),
)

DATES = (
    pair(
        "a day of the week that is not that of the date",
        "Minister Amina Bello opened the fair on Monday, 2 May 2023.",
        "conflict date | Monday, 2 May 2023",
    ),
    pair(
        "a day of the week that is that of the date",
        "Minister Amina Bello opened the fair on Tuesday, 2 May 2023.",
    ),
    pair(
        "a plan for a year that is over",
        "Minister Amina Bello set out the priorities for 2021. She called the year 2023 decisive.",
        "conflict date | priorities for 2021 … the year 2023",
    ),
    pair(
        "a past year as such is no conflict",
        "Minister Amina Bello opened the fair on 2 May 2023. The hall was built in 1998.",
    ),
)

MORE_COUNTS = (
    pair(
        "a claim in figures",
        "12 ministries held a workshop: the Ministry of Ports and the Ministry of Health.",
        "open count | 12 ministries",
    ),
    pair(
        "a claim made twice",
        "Two agencies met. The Harbour Agency and the Fisheries Agency held a workshop. The two "
        "agencies will meet again.",
        "holds count | Two agencies … two agencies",
    ),
    pair("at least", "At least two ministers attended, among them Minister Amina Bello."),
    pair("a vague quantity", "Several ministers attended, among them Minister Amina Bello."),
    pair("a number of countries", "Two countries, Kenya and Uganda, took part."),
    pair("days and sessions", "Minister Amina Bello attended three sessions in two days."),
)

OFFICIALS = (
    pair(
        "a participant without a named official",
        "The Harbour Board and the Fisheries Council held a workshop. Sara Holm, Director of the "
        "Harbour Board, spoke.",
        "open body-without-official | Fisheries Council",
    ),
    pair(
        "every participant with a named official",
        "The Harbour Board held a workshop. Sara Holm, Director of the Harbour Board, spoke.",
    ),
    pair(
        "other officials without a name",
        "Minister Amina Bello and other senior officials attended.",
        "open unnamed-official | other senior officials",
    ),
    pair(
        "several other ministers without a name",
        "Minister Amina Bello and several other ministers attended.",
        "open unnamed-official | several other ministers",
    ),
    pair("other things", "Minister Amina Bello praised the other projects of the island."),
    pair(
        "one name with two posts, in two sentences",
        "Amina Bello, Minister of Health, spoke. Amina Bello, Minister of Trade, spoke later.",
        "open two-posts | Minister of Health … Minister of Trade",
    ),
    pair(
        "one name with two posts, in one sentence",
        "Amina Bello, Minister of Health and Minister of Trade, spoke.",
    ),
    pair(
        "one post, the second time without what it is for",
        "Amina Bello, Minister of Health, spoke. Minister Amina Bello then left.",
    ),
    pair(
        "a name spelt two ways",
        "Director Sara Lindqvist spoke. Director Sara Lindkvist thanked the crew.",
        "open spelling | Sara Lindqvist … Sara Lindkvist",
    ),
    pair(
        "a surname spelt two ways",
        "Dr Thobeka Gamede spoke. Dr Gamade thanked the crew.",
        "open spelling | Thobeka Gamede … Gamade",
    ),
    pair("two names, alike but two", "Director Sara Holm met Director Sara Horn."),
)

KNOWN_MISSES: Misses = {
    "a counted noun that took no part is counted": [
        "a number of other things",
    ],
    'a claim with "at least" is counted as exact': [
        "at least",
    ],
}


@each((*COUNTS, *MORE_COUNTS, *DATES, *OFFICIALS), KNOWN_MISSES)
def test_checks(pair: Pair) -> None:
    assert checks(reading_of(pair.text)) == list(pair.lines)
