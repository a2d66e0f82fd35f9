"""Days as texts state them, in sentences of our own, and what a careful reader takes them for.

A date is written ``words = day``: the words stand in the text, the day is in ISO form.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.days.dates import find_dates
from explorer.extraction.days.publication import find_dateline
from explorer.extraction.days.years import find_years
from explorer.extraction.segment import segment
from explorer.model import Span, StatedDate

# A Saturday.
PUBLISHED = StatedDate(date(2023, 7, 15), Span(0, 1), "stated by the test")


def dates_in(text: str, published: StatedDate | None = PUBLISHED) -> list[str]:
    sentences = segment(text).sentences
    found = find_dates(text, sentences, published)
    return [f"{stated.span.of(text)} = {stated.value.isoformat()}" for stated in found]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("They met on 14 July 2023 in Lusaka.", ["14 July 2023 = 2023-07-14"]),
        ("They met on July 14th, 2023 in Lusaka.", ["July 14th, 2023 = 2023-07-14"]),
        ("They met on July 14 2023 in Lusaka.", ["July 14 2023 = 2023-07-14"]),
        ("They met on 14th July, 2023 in Lusaka.", ["14th July, 2023 = 2023-07-14"]),
        ("They met on the 14th of July 2023.", ["14th of July 2023 = 2023-07-14"]),
        ("Done on the 14th day of July, 2023.", ["14th day of July, 2023 = 2023-07-14"]),
        ("Done on the fourteenth day of July 2023.", ["fourteenth day of July 2023 = 2023-07-14"]),
        ("They met on July the 14th, 2023.", ["July the 14th, 2023 = 2023-07-14"]),
        ("They met on Friday, 14 July 2023.", ["Friday, 14 July 2023 = 2023-07-14"]),
        ("They met on Friday July 14, 2023.", ["Friday July 14, 2023 = 2023-07-14"]),
        (
            "They met on Friday the 14th of July 2023.",
            ["Friday the 14th of July 2023 = 2023-07-14"],
        ),
        ("They met on 22 Sep 2011.", ["22 Sep 2011 = 2011-09-22"]),
        ("They met on Sept. 3, 2021.", ["Sept. 3, 2021 = 2021-09-03"]),
        ("They met on 03-Mar-2021.", ["03-Mar-2021 = 2021-03-03"]),
        ("THEY MET ON 14 JULY 2023.", ["14 JULY 2023 = 2023-07-14"]),
        ("They met on 14.07.2023.", ["14.07.2023 = 2023-07-14"]),
        ("They met on 2023-07-14.", ["2023-07-14 = 2023-07-14"]),
        ("Stamped 2023-07-14T10:00:00Z.", ["2023-07-14 = 2023-07-14"]),
        ("They met on 2023/07/14.", ["2023/07/14 = 2023-07-14"]),
        ("They met on 14/07/2023.", ["14/07/2023 = 2023-07-14"]),
        ("They met on 07/14/2023.", ["07/14/2023 = 2023-07-14"]),
        ("They met on 05/05/2023.", ["05/05/2023 = 2023-05-05"]),
        ("Held on the 14th of\nJuly 2023.", ["14th of\nJuly 2023 = 2023-07-14"]),
        ("They met on 14\u00a0July\u00a02023.", ["14\u00a0July\u00a02023 = 2023-07-14"]),
        ("Lusaka,14 July 2023", ["14 July 2023 = 2023-07-14"]),
        ("The treaty of October 9, 1779 holds.", ["October 9, 1779 = 1779-10-09"]),
        ("They met on Jul 14,2023.", ["Jul 14,2023 = 2023-07-14"]),
        ("They met on May, 01 2019.", ["May, 01 2019 = 2019-05-01"]),
        ("They met on 12 January De 2022.", ["12 January De 2022 = 2022-01-12"]),
        ("They met on Fri, 08/10/2012.", ["08/10/2012 = 2012-08-10"]),
        ("They met on Monday 08/10/2012.", ["08/10/2012 = 2012-10-08"]),
        ("It opens on 29 February 2024.", ["29 February 2024 = 2024-02-29"]),
    ],
)
def test_days_in_full_need_no_publication_date(text: str, dates: list[str]) -> None:
    assert dates_in(text, published=None) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("On 14-16 July 2023 they met.",
         ["14-16 July 2023 = 2023-07-14", "14-16 July 2023 = 2023-07-16"]),
        ("They met from 3 to 5 May 2024.",
         ["3 to 5 May 2024 = 2024-05-03", "3 to 5 May 2024 = 2024-05-05"]),
        ("They met on July 30 and 31, 2023.",
         ["July 30 and 31, 2023 = 2023-07-30", "July 30 and 31, 2023 = 2023-07-31"]),
        ("They met on 3, 4 and 6 May 2024.",
         ["3, 4 and 6 May 2024 = 2024-05-03", "3, 4 and 6 May 2024 = 2024-05-04",
          "3, 4 and 6 May 2024 = 2024-05-06"]),
        ("From 30 July to 2 August 2023 they met.",
         ["30 July = 2023-07-30", "2 August 2023 = 2023-08-02"]),
        ("From 30 December to 2 January 2024 they met.",
         ["30 December = 2023-12-30", "2 January 2024 = 2024-01-02"]),
        ("From 30 December 2023 to 2 January they met.",
         ["30 December 2023 = 2023-12-30", "2 January = 2024-01-02"]),
        ("They met from Monday 18 to Friday 22 September 2017.",
         ["Monday 18 to Friday 22 September 2017 = 2017-09-18",
          "Monday 18 to Friday 22 September 2017 = 2017-09-22"]),
        ("On 14 July, 3 August and 5 September 2023 they met.",
         ["14 July = 2023-07-14", "3 August = 2023-08-03", "5 September 2023 = 2023-09-05"]),
    ],
)  # fmt: skip
def test_ranges_and_enumerations(text: str, dates: list[str]) -> None:
    assert dates_in(text, published=None) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("They met on July 14 in Lusaka.", ["July 14 = 2023-07-14"]),
        ("They met on 28 March in Lusaka.", ["28 March = 2023-03-28"]),
        ("They will meet on 3 January in Lusaka.", ["3 January = 2024-01-03"]),
        ("They met on 3 January this year.", ["3 January this year = 2023-01-03"]),
        ("They met on 3 January last year.", ["3 January last year = 2022-01-03"]),
        ("They met on the 14th to talk.", ["on the 14th = 2023-07-14"]),
        ("They met on the 28th.", ["on the 28th = 2023-06-28"]),
        ("They will meet on the 28th.", ["on the 28th = 2023-07-28"]),
        ("They will meet on the 3rd.", ["on the 3rd = 2023-08-03"]),
        ("They met on the 3rd of this month.", ["on the 3rd of this month = 2023-07-03"]),
        ("They met on the 3rd of last month.", ["on the 3rd of last month = 2023-06-03"]),
        ("On the afternoon of the 14th, they met.", ["afternoon of the 14th = 2023-07-14"]),
        ("They met from the 12th to the 14th.",
         ["from the 12th to the 14th = 2023-07-12", "from the 12th to the 14th = 2023-07-14"]),
        ("They met today.", ["today = 2023-07-15"]),
        ("Yesterday, they met.", ["Yesterday = 2023-07-14"]),
        ("They meet tomorrow.", ["tomorrow = 2023-07-16"]),
        ("They met the day before yesterday.", ["the day before yesterday = 2023-07-13"]),
        ("They meet the day after tomorrow.", ["the day after tomorrow = 2023-07-17"]),
        ("Talks began this morning (05) here.", ["this morning (05) = 2023-07-05"]),
        ("They met today (15).", ["today (15) = 2023-07-15"]),
        ("They met yesterday (30) here.", ["yesterday (30) = 2023-06-30"]),
        ("They met last night.", ["last night = 2023-07-14"]),
        ("They met last Friday.", ["last Friday = 2023-07-14"]),
        ("They met last Saturday.", ["last Saturday = 2023-07-08"]),
        ("They met on Tuesday.", ["on Tuesday = 2023-07-11"]),
        ("They met on Saturday.", ["on Saturday = 2023-07-15"]),
        ("They will meet on Tuesday.", ["on Tuesday = 2023-07-18"]),
        ("On Tuesday the two will meet.", ["On Tuesday = 2023-07-18"]),
        ("He, who will retire, said on Tuesday that he was ill.", ["on Tuesday = 2023-07-11"]),
        ("The clerk said Tuesday he was ill.", ["Tuesday = 2023-07-11"]),
        ("The two met Friday in Lusaka.", ["Friday = 2023-07-14"]),
        ("They met Thursday evening.", ["Thursday evening = 2023-07-13"]),
        ("They met on Tuesday last week.", ["on Tuesday last week = 2023-07-04"]),
        ("They met on Thursday (13).", ["on Thursday (13) = 2023-07-13"]),
        ("They met today (14 July).", ["14 July = 2023-07-14"]),
        ("They met today, 14 July 2023.", ["14 July 2023 = 2023-07-14"]),
        ("They met at yesterday’s session.", ["yesterday = 2023-07-14"]),
        ("He hailed today’s meeting.", ["today = 2023-07-15"]),
    ],
)  # fmt: skip
def test_days_counted_from_the_publication_date(text: str, dates: list[str]) -> None:
    assert dates_in(text) == dates


@pytest.mark.parametrize(
    "text",
    [
        "They met on the 14th.",
        "They met today and on Tuesday.",
        "Talks began this morning (05).",
        "They met on July 14.",
    ],
)
def test_no_day_is_counted_without_a_publication_date(text: str) -> None:
    assert dates_in(text, published=None) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was the outcome of the 14th National Congress.",
        "They spoke on the 14th Five-Year Plan and on the 75th anniversary.",
        "A total of 14 ministers from 20 states and 2023 guests came.",
        "In May 14 countries signed and in March 8 more.",
        "See Resolution 2231 (2015) and document A/77/14.",
        "The fund holds 14.07 million, or 3.5.2 in the table.",
        "The hearing is listed as case 12-03-2021-7.",
        "They may 14 times march 8 miles.",
        "The day 03/04/2023 could be two.",
        "On 31 June 2023 and on 30 February nothing can happen.",
        "The challenges of today call for the tools of tomorrow.",
        "In today’s world, tomorrow’s leaders learn.",
        "They meet every Friday, and the Friday Group meets too.",
        "Good Friday is a holiday; Black Friday is not.",
        "The (05) and the (25) are footnotes.",
        "In July 2023 they rested, as in the summer of 2022.",
        "The editor of Harbours Today spoke.",
        "The July 14 Movement and the May 4 Street festival.",
        "They will meet next Friday.",
    ],
)
def test_what_is_no_day(text: str) -> None:
    assert dates_in(text) == []


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("They met on 14 July 2023.", "stated in full"),
        ("They met on 3-5 July 2023.", 'one of the days in "3-5 July 2023"'),
        ("They met on July 14.", '"July 14" nearest to the publication date, 2023-07-15'),
        ("They met on the 14th.", '"on the 14th" in the month of publication, 2023-07-15'),
        ("They met on the 28th.", '"on the 28th" in the month before publication, 2023-07-15'),
        (
            "They met\n  last   Friday.",
            '"last Friday" counted from the publication date, 2023-07-15',
        ),
        (
            "They met today (14).",
            '"today (14)", the day of that number nearest to the publication date, 2023-07-15',
        ),
    ],
)
def test_the_basis_says_how_a_day_was_read(text: str, basis: str) -> None:
    assert find_dates(text, segment(text).sentences, PUBLISHED)[0].basis == basis


def test_relative_days_are_counted_from_a_dateline_before_the_publication_date() -> None:
    text = "Lusaka, July 13 (News) -- The board met today. It met on Tuesday as well."
    assert dates_in(text) == [
        "July 13 = 2023-07-13",
        "today = 2023-07-13",
        "on Tuesday = 2023-07-11",
    ]
    assert find_dates(text, segment(text).sentences, PUBLISHED)[1].basis == (
        '"today" counted from the dateline, 2023-07-13'
    )


@pytest.mark.parametrize(
    ("text", "words", "day", "basis"),
    [
        ("date 2023-07-15 The seven port boards of the lake met here.", "date 2023-07-15",
         "2023-07-15", "header field"),
        ("A Port Opens\ndate: '2023-02-11'\n\nIt opened.", "date: '2023-02-11", "2023-02-11",
         "header field"),
        ("A Port Opens\n\nPublished: 14 July 2023\n\nIt opened.", "Published: 14 July 2023",
         "2023-07-14", "header field"),
        ("A Port Opens\nPosted On: 14 JUL 2023 5:30PM by the desk\nIt opened.",
         "Posted On: 14 JUL 2023", "2023-07-14", "header field"),
        ("A Port Opens\nSource: News | Date: Fri, 14 July 2023\nIt opened.",
         "Date: Fri, 14 July 2023",
         "2023-07-14", "header field"),
        ("A Port Opens\n\n22 Sep 2011 Posted in Ports\n\nIt opened.", "22 Sep 2011", "2011-09-22",
         "stamp in the header"),
        ("Friday, 14 July 2023\n\nA Port Opens\n\nIt opened.", "Friday, 14 July 2023", "2023-07-14",
         "stamp in the header"),
        ("(18 July 2023, Nan Jing) The Board met today.", "18 July 2023", "2023-07-18", "dateline"),
        ("18th July, 2023 The Board met today.", "18th July, 2023", "2023-07-18", "dateline"),
        ("Lusaka, 24 October 2023 – The port opened.", "24 October 2023", "2023-10-24", "dateline"),
        ("LUSAKA, Zambia, Feb. 3, 2021 — The port opened.", "Feb. 3, 2021", "2021-02-03",
         "dateline"),
        ("LUSAKA (July 14, 2023) – The port opened.", "July 14, 2023", "2023-07-14", "dateline"),
        ("LUSAKA, 14 July 2023 (News Desk) - The port opened.", "14 July 2023", "2023-07-14",
         "dateline"),
        ("LUSAKA, (News / Wire Desk - 10th Jun, 2021) The port opened.", "10th Jun, 2021",
         "2021-06-10", "dateline"),
        ("LUSAKA [Zambia] July 14, 2023 (News): The port opened.", "July 14, 2023", "2023-07-14",
         "dateline"),
        ("Lusaka, March 03, 2024, Harbours Today: The port opened.", "March 03, 2024",
         "2024-03-03", "dateline"),
        ("Fri. Nov 22nd, 2024\n\nLusaka, 26 June 2023\n\nA Port Opens\n\nIt opened. All clapped.",
         "26 June 2023", "2023-06-26", "stamp in the header"),
        ("A Port Opens\n\nNotice H35/2003 - 20 March 2003\n\nIt opened.", "20 March 2003",
         "2003-03-20", "stamp in the header"),
        ("A Port Opens (June 16, 2017)\n\nJune 19, 2017\n\nIt opened.", "June 19, 2017",
         "2017-06-19", "stamp in the header"),
        ("It opened.\n\nAll clapped.\n\nPublished on: Monday, October 04, 2021, 07:53 PM",
         "Published on: Monday, October 04, 2021", "2021-10-04", "field at the end"),
        ("The Hague, 14 July 2023: The port opened.", "14 July 2023", "2023-07-14", "dateline"),
        ("A Port Opens\n\nIt opened.\n\nAll clapped.\n\nMINISTRY OF PORTS\n\n25 JULY 2026",
         "25 JULY 2026", "2026-07-25", "stamp at the end"),
        ("A Port Opens\n\nIt opened.\n\nAll clapped.\n\nLusaka\n14 July 2023", "14 July 2023",
         "2023-07-14", "stamp at the end"),
        ("Ports Forum 2023\n\nLusaka, July 14 (News) -- The port opened.", "July 14", "2023-07-14",
         "dateline, with the year from the header"),
        ("A Port Opens\n\nIt opened.\n\nLast updated: 14 July 2023", "Last updated: 14 July 2023",
         "2023-07-14", "field of the last update"),
        ("A Port Opens\n\nUpdated:Jan 08,2021 10:28 AM\n\nIt opened.", "Updated:Jan 08,2021",
         "2021-01-08", "field of the last update"),
        ("A Port Opens\n\nWrite : 2023-07-14 17:04 Update : 2023-07-15 10:13\n\nIt opened.",
         "Write : 2023-07-14", "2023-07-14", "header field"),
        ("A Port Opens\n\n14 July 2023 Last updated at: 20 July 2023\n\nIt opened.",
         "14 July 2023", "2023-07-14", "stamp in the header"),
        ("A Port Opens\n\nBy Ana Cruz on July 14, 2023\n\nIt opened.", "July 14, 2023",
         "2023-07-14", "stamp in the header"),
        ("A Port Opens\n\nOn Jul 14, 2023\n\nIt opened.", "Jul 14, 2023", "2023-07-14",
         "stamp in the header"),
        ("A Port Opens\n\n10/9/2024 6:04 AM\n\nLusaka, Oct 9 (News) -- The port opened.", "Oct 9",
         "2024-10-09", "dateline, with the year from the header"),
        ("A Port Opens\n\nIt opened.\n\nAll clapped.\n\nDone in Lusaka, on 14 July 2023",
         "14 July 2023", "2023-07-14", "stamp at the end"),
        ("A port opens at last February 10 2006 Lusaka The port opened with a parade and " * 3,
         "February 10 2006", "2006-02-10", "a day that stands by itself in the opening"),
        ("A Port Opens\n\nPost on : 14 July,2023\n\nIt opened.",
         "Post on : 14 July,2023", "2023-07-14", "header field"),
        ("A Port Opens\n\n14 . Jul . 2023\n\nIt opened.",
         "14 . Jul . 2023", "2023-07-14", "stamp in the header"),
        ("A Port Opens\n\n04 july, 2023\n\nIt opened.",
         "04 july, 2023", "2023-07-04", "stamp in the header"),
        ("A Port Opens\n\nFriday, 14. July 2023. 15:44\n\nIt opened.",
         "Friday, 14. July 2023", "2023-07-14", "stamp in the header"),
        ("The New Port of Lusaka Opens\n\nHarbour News of Friday, 14 July 2023\n\nIt opened.",
         "Friday, 14 July 2023", "2023-07-14", "stamp in the header"),
        ("Words to the Press\n\nA note.\n\n9:21 to 9:27 a.m.\nFriday, July 14, 2023\nPress Room",
         "Friday, July 14, 2023", "2023-07-14", "stamp in the header"),
        ("A Port Opens\n\n14 July 2023, Lusaka – The port opened.",
         "14 July 2023", "2023-07-14", "dateline"),
        ("A Port Opens\n\nThe port opened today, 14 July 2023, with a parade.",
         "14 July 2023", "2023-07-14", "the day that the text calls today"),
        ("A Port Opens\n\nToday (July 14, 2023), the port opened with a parade.",
         "July 14, 2023", "2023-07-14", "the day that the text calls today"),
        ("A Port Opens\n\nThe port opened on Friday, 14 July 2023, today, with a parade.",
         "Friday, 14 July 2023", "2023-07-14", "the day that the text calls today"),
        ("A Port Opens\n\nA statement issued by the Board on 14 July 2023.\n\nIt opened.",
         "14 July 2023", "2023-07-14", "the day on which the text says that it was issued"),
        ("A Port Opens\n\n07/02/2023\n\nIt opened on 6 February. Ships came.",
         "07/02/2023", "2023-02-07", "stamp in the header, near another day of the text"),
        ("A Port Opens\n\n07-02-2023 | 15:11\n\nIt opened on July 1st 2023. Ships came.",
         "07-02-2023", "2023-07-02", "stamp in the header, near another day of the text"),
        ("Press Conference of the Ports Board September 30, 2021\n\nAna Cruz: Good day.",
         "September 30, 2021", "2021-09-30", "the day in the headline"),
    ],
)  # fmt: skip
def test_publication_dates(text: str, words: str, day: str, basis: str) -> None:
    published = segment(text).published
    assert published is not None
    assert (published.span.of(text), published.value.isoformat()) == (words, day)
    assert published.basis == basis


@pytest.mark.parametrize(
    "text",
    [
        "The port opened on 14 July 2023 in Lusaka.",
        "A Port Opens on 14 July 2023\n\nIt opened.",
        "Lusaka, July 14 (News) -- The port opened.",
        "On 14 July 2023 – a Friday – the port opened.",
        "A Port Opens\n\nIt will close on Friday.",
        "A Port Opens\n\nThe rules were published on 14 July 2022. They hold.",
        "A Port Opens\n\nPublished on 14 July 2022 in Lusaka, the rules hold.",
        "A Port Opens\n\nIt opened.\n\nIt met on:\n\n14 July 2022\n\n3 May 2023",
        "A Port Opens\n\nThe accord of 14 July 2023",
        "A Port Opens\n\non 14 July 2023 and is of use",
        "A Port Opens\n\n10/9/2024 6:04 AM\n\nLusaka, Oct 12 (News) -- The port opened.",
        "Lusaka – The port opened in 2023.",
        "Lusaka, 03/04/2023 – The port opened.",
        "The Board Meets\n\n31 May – 1 June 2023\n\nPlace: Lusaka",
        "The Board Meets\n\n06/10/2023 - 07/10/2023\n\nIt met on 5 October 2023. Ships came.",
    ],
)
def test_no_publication_date_is_invented(text: str) -> None:
    assert segment(text).published is None


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("Lusaka, 24 October 2023 – The port opened.", "Lusaka, 24 October 2023 –"),
        ("Beijing, July 14 (Agency) -- The port opened.", "Beijing, July 14 (Agency) --"),
        ("WASHINGTON, D.C., Feb. 3, 2021 — The port", "WASHINGTON, D.C., Feb. 3, 2021 —"),
        ("The port opened on 14 July 2023 – at last.", None),
        ("Harbour Department Daily Press Briefing May 8, 2023 Transcript", None),
        ("Brussels 15.11.2021 The port opened.", "Brussels 15.11.2021"),
        ("Minister Banda, 14 July 2023, spoke.", None),
        ("Ana Cruz (14 July 1923 – 3 May 2001) was a pilot.", None),
        ("LUSAKA, Feb. 13, Newsdesk", "LUSAKA, Feb. 13, Newsdesk"),
        ("Friday July 14, 2023 - The port opened.", "Friday July 14, 2023 -"),
    ],
)
def test_datelines(text: str, dateline: str | None) -> None:
    found = find_dateline(text, [Span(0, len(text))])
    assert (found.span.of(text) if found else None) == dateline


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("It stressed the focus for 2022, which is rail.", [2022]),
        ("The year 2023 is the first.", [2023]),
        ("In 2022, they met; by 2024 it is done (2025).", [2022, 2024, 2025]),
        ("They met on 14 July 2023 and in July 2022.", []),
        ("The 2030 Agenda and the Ports Act 1956 and Law No. 2012.", []),
        ("The plan for 2021-2025 and for 2021–25 holds.", []),
        ("A hall for 2000 people and for 1950 guests.", []),
        ("Resolution 2012 of the board cost 2015 pounds.", []),
    ],
)
def test_plain_years(text: str, years: list[int]) -> None:
    found = find_years(text)
    assert [year for year, _ in found] == years
    assert [span.of(text) for _, span in found] == [str(year) for year in years]


PIECES = (
    "14", "July", "2023", "14 July 2023", "July 14", "30 February", "on the", "14th", "31st",
    "today", "yesterday", "(05)", "on Friday", "last", "Monday", "week", "and", "to", "-", "–", ",",
    ".", "/", "2023-07-14", "03/04/2023", "Lusaka", " ", " ", " ", "\n", "\n\n", "date:",
    "Published", "1", "of", "day", "this", "month", "May", "MAY", "Sept.", "(", ")", "--", "will",
)  # fmt: skip


@given(
    text=st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)),
    day=st.one_of(st.none(), st.dates(date(1500, 1, 1), date(2199, 12, 31))),
)
def test_whatever_the_text_dates_are_in_order_and_inside_one_sentence(
    text: str, day: date | None
) -> None:
    sentences = segment(text).sentences
    published = StatedDate(day, Span(0, 1), "stated by the test") if day else None
    found = find_dates(text, sentences, published)
    assert [stated.span for stated in found] == sorted(stated.span for stated in found)
    for stated in found:
        assert any(
            sentence.start <= stated.span.start and stated.span.end <= sentence.end
            for sentence in sentences
        )
