"""Events and days: when a text came out, what was held and on which day, and no day invented."""

from tests.extraction.reading_of import Misses, Pair, days, each, pair, reading_of

DAYS = (
    pair(
        "a day of the month against the stamp",
        "date 2023-07-15\n\nThe Board held a video conference on the 14th to discuss ports.",
        "published 2023-07-15",
        "held 2023-07-14 video conference “on the 14th”",
    ),
    pair(
        "a dateline with the year",
        "BRENNICK, 3 May 2024 – The Harbour Board held a seminar on Thursday.",
        "published 2024-05-03",
        "held 2024-05-02 seminar “on Thursday”",
    ),
    pair(
        "a full date in the sentence",
        "The Harbour Board hosted a seminar on 2 May 2024.",
        "held 2024-05-02 seminar “2 May 2024”",
    ),
    pair(
        "today against the stamp",
        "3 May 2024\n\nNew Pier Planned In The North\n\nThe Harbour Board hosted a seminar today.",
        "published 2024-05-03",
        "held 2024-05-03 seminar “today”",
    ),
    pair(
        "a day in brackets against the stamp",
        "3 May 2024\n\nNew Pier Planned In The North\n\nThe Board hosted a seminar today (03).",
        "published 2024-05-03",
        "held 2024-05-03 seminar “today (03)”",
    ),
    pair(
        "a day without a month or a stamp stays open",
        "The Harbour Board held a video conference on the 14th.",
    ),
    pair(
        "a weekday without a stamp stays open",
        "The Harbour Board held a seminar on Thursday.",
    ),
    pair(
        "a number in prose is no day",
        "3 May 2024\n\nNew Pier Planned In The North\n\nThe Board hosted a seminar for 14 pilots.",
        "published 2024-05-03",
    ),
    pair(
        "a day of another matter, long after the lead, is not the day of the event",
        "The Harbour Board hosted a seminar. Pilots came. They ate. They sang. They danced. "
        "They left. The pier was built on 9 June 1998.",
    ),
)

FORMS = (
    pair(
        "the event of the headline before what its lead commemorates",
        "Visit of the Envoy to Brennick\n\nThe envoy opened her visit on 2 May 2024. It marked the "
        "anniversary celebration of the port.",
        "held 2024-05-02 visit “2 May 2024”",
    ),
    pair(
        "the event of the headline, as the lead says more of it",
        "Ministers hold talks\n\nThe ministers had lunch. A bilateral meeting was on 2 May 2024.",
        "held 2024-05-02 bilateral meeting “2 May 2024”",
    ),
    pair(
        "an event that is still to come is not the one told of",
        "The envoys met for talks on 2 May 2024 to discuss the upcoming regional summit.",
        "held 2024-05-02 talks “2 May 2024”",
    ),
    pair(
        "an event on whose sidelines the one told of was held",
        "On the sidelines of the ports forum the ministers held a bilateral meeting on 2 May 2024.",
        "held 2024-05-02 bilateral meeting “2 May 2024”",
    ),
    pair(
        "the event of the first sentence before a more telling one",
        "The ministers had a meeting on 2 May 2024. They spoke of a signing ceremony.",
        "held 2024-05-02 meeting “2 May 2024”",
    ),
    pair(
        "a hearing that is a verb, and a hall for receptions",
        "After hearing the reports at the reception hall, the board held a seminar on 2 May 2024.",
        "held 2024-05-02 seminar “2 May 2024”",
    ),
    pair(
        "several meetings, where none is named alone",
        "The minister granted two audiences on 2 May 2024.",
        "held 2024-05-02 audience “2 May 2024”",
    ),
    pair(
        "a call",
        "Readout of Minister Okoro's Call with Minister Bello\n\nThey spoke on 2 May 2024.",
        "held 2024-05-02 phone call “2 May 2024”",
    ),
    pair(
        "the day on which something was only said",
        "The envoy will open the seminar soon, the speaker told the press on 2 May 2024.",
    ),
)

KNOWN_MISSES: Misses = {}


@each((*DAYS, *FORMS), KNOWN_MISSES)
def test_days(pair: Pair) -> None:
    assert days(reading_of(pair.text)) == list(pair.lines)
