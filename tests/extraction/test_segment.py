"""What segmentation promises, as texts of our own and what a careful reader finds in them.

Expected spans are quoted by their words; a test helper checks that they stand in the text.
"""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.segment import segment
from explorer.model import Span


def words_of(text: str, spans: Sequence[Span]) -> list[str]:
    return [span.of(text) for span in spans]


def sentences_of(text: str) -> list[str]:
    return words_of(text, segment(text).sentences)


def paragraphs_of(text: str) -> list[str]:
    return words_of(text, segment(text).paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        # Two sentences, marked with a bar.
        "The board met in Lusaka.| It adjourned at noon.",
        "Will the port open?| The minister nodded.",
        "The pact holds!| All clapped.",
        "“The port is open.”| He then left.",
        "The port is open (see the annex).| He then left.",
        "The port is open [see the annex.]| He then left.",
        "He trailed off…| Nobody replied.",
        "He trailed off ...| Nobody replied.",
        "The plan dates from 2019.| It runs for a decade.",
        "Growth was 4.5 percent.| Exports fell by 2.25 points.",
        "The fee is Rs. 500.| It is due in May.",
        "The ship left for the U.S.| The crew stayed.",
        "The work began at 9 a.m.| He spoke first.",
        "The contract went to Borealis Inc.| The price is secret.",
        "They met with Vitamin C.| The doctors agreed.",
        "The ministers met.The delegates left.",
        "The talks ended.|The delegates left.",
        "He asked “Why now?”| She smiled.",
        "The list: ports; roads; rail.| It is short.",
        "She serves as chair, etc.| He does not.",
        "It met in Jan. and in Feb.| The venue changed.",
        "The answer was no.| They parted.",
        "The Governor holds a Ph.D.| He teaches too.",
        "It was signed.**| The next round is due.",
        "The fund grew.2| It will grow more.",
        "All agreed.»| The end came soon.",
        "The fund grew. [1] [2]| It will grow more.",
        "The river rose.\n| The road closed.",
    ],
)
def test_two_sentences(text: str) -> None:
    if "|" not in text:
        text = text.replace(".The", ".|The")
    plain = text.replace("|", "")
    assert sentences_of(plain) == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize(
    "text",
    [
        "The guests were Mr. Bello, Mrs. Obi, and Dr. Sule of the board.",
        "The talks were led by H.E. Amara Nwosu, with Lt. Gen. (Rtd.) B. K. Rao at his side.",
        "The lecture was given by S. Perera of the faculty.",
        "The lecture was given by A.B.C. Perera of the faculty.",
        "Opening the day was Hon. Justice T. O. Adeyemi.",
        "The U.S. Secretary of Ports met the U.K. delegation in Washington, D.C. last week.",
        "The board adopted Resolution No. 12 and Art. 7 of the code.",
        "The meeting took place on 14 Sept. 2023 and Jan. 3, 2024 in two rounds.",
        "Growth reached 4.5 percent, i.e. twice the rate of e.g. Vanland.",
        "“Are we late?” asked the chair.",
        "The fund (est. 1999) pays for ports, etc. and for rail.",
        "The group was: Ana Cruz, chair; Ben Diaz, clerk; Carl Ekman, treasurer.",
        "The contract went to Borealis Inc. of Oslo and Acme Co. Ltd. of Pune.",
        "1. Minister Tan opened the hall.",
        "12) Minister Tan opened the hall.",
        "(a) Minister Tan opened the hall.",
        "iv. Minister Tan opened the hall.",
        ".\u00a0 \u00a0 Near the port, two ships met.",
        "2.1. Minister Tan opened the hall.",
        "2 The delegation was led by the clerk.",
        "See www.ports.example and ports.example.org for more",
        "minister tan opened the hall and then the bridge and then the road",
        "The company Yahoo! and the firm Alpha.beta signed",
        "The minister waited ... and waited ... for the train.",
        "Ramon Cruz Jr. of Cebu spoke for Prof. Dr. Lim.",
        "The talks were led by Ma. Teresa Cruz, my right hon. Friend, and others […]",
        "Fri. Nov 22nd, 2024",
        "Lusaka, November 22 (News). – The port boards met.",
        "A visit to St. Lucia and Mt. Elgon was announced by Gov. Ortega.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert sentences_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        pytest.param("One.\n\nTwo.", ["One.", "Two."], id="blank line"),
        pytest.param("One.\n \t\n\n Two. \n", ["One.", "Two."], id="white lines and margins"),
        pytest.param("One.\r\n\r\nTwo.", ["One.", "Two."], id="carriage return and line feed"),
        pytest.param("One.\r\rTwo.", ["One.", "Two."], id="carriage return"),
        pytest.param("One.\u2029Two.\u2028Three.", ["One.", "Two.", "Three."], id="separators"),
        pytest.param("One.\nTwo.\nThree.", ["One.", "Two.", "Three."], id="a line each"),
        pytest.param("One.\u200b\n\u200b\nTwo.", ["One.", "Two."], id="invisible lines"),
        pytest.param(
            "The minister met the\ndelegation in the hall of\nthe palace.",
            ["The minister met the\ndelegation in the hall of\nthe palace."],
            id="lines that go on",
        ),
        pytest.param(
            "The minister met the\n\ndelegation in the hall.",
            ["The minister met the\n\ndelegation in the hall."],
            id="a blank line torn into a sentence",
        ),
        pytest.param(
            "They agreed to:\n- open ports\n- close mines\n• plant trees",
            ["They agreed to:", "- open ports", "- close mines", "• plant trees"],
            id="bullets",
        ),
        pytest.param(
            "Agreed:\n1. Open ports\n2. Close mines",
            ["Agreed:", "1. Open ports", "2. Close mines"],
            id="numbered items",
        ),
        pytest.param(
            "Agreed:\n(a) to open ports; and\n(b) to close mines.",
            ["Agreed:", "(a) to open ports; and", "(b) to close mines."],
            id="lettered items",
        ),
        pytest.param(
            "A port opens\ndate: '2023-02-11'\nthe port is open.",
            ["A port opens", "date: '2023-02-11'", "the port is open."],
            id="a header field is a line of its own",
        ),
        pytest.param("", [], id="empty"),
        pytest.param(" \n\t\u3000\r\n", [], id="white only"),
    ],
)
def test_paragraphs(text: str, paragraphs: list[str]) -> None:
    assert paragraphs_of(text) == paragraphs


def test_a_hard_wrapped_text_is_joined_where_the_next_word_would_not_have_fitted() -> None:
    text = (
        "The committee held its third session in Lusaka and reviewed progress on\n"
        "the northern railway. Minister Banda thanked the engineers. The Railway\n"
        "Board reported that two bridges stand. Work goes on.\n"
        "Delegates also saw the depot at Kabwe. They were shown the new engines\n"
        "and the workshop, which employs ninety people from the district. On the\n"
        "14th the session closed with a dinner.\n"
    )
    paragraphs = paragraphs_of(text)
    assert [paragraph[:9] for paragraph in paragraphs] == ["The commi", "Delegates"]
    assert paragraphs[0].endswith("Work goes on.")


def test_short_lines_that_each_start_anew_are_no_hard_wrapped_text() -> None:
    lines = ["Ana Cruz, Minister of Ports, Lusaka", "Ben Diaz, Minister of Rail, Lusaka"] * 3
    assert paragraphs_of("\n".join(lines)) == lines


def test_a_hard_wrapped_text_keeps_indented_paragraphs_apart() -> None:
    line = "and the committee of the port held its third session and saw the works"
    text = "\n".join([line, line, line, "    The port" + line[8:60], line])
    assert len(paragraphs_of(text)) == 2


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ports Meeting Ends in Lusaka\n\nThe meeting ended.", "Ports Meeting Ends in Lusaka"),
        ("PORTS MEETING ENDS\nThe meeting ended.", "PORTS MEETING ENDS"),
        ("Home > News > Ports\n\nPorts Meeting Ends\n\nThe meeting ended.", "Ports Meeting Ends"),
        (
            "Harbour Briefing – July 16, 2023\n\nAna Cruz, Clerk\nJuly 16, 2023\n\nGood day.",
            "Harbour Briefing – July 16, 2023",
        ),
        (
            "PORT MINISTER OPENS\nTHE THIRD TERMINAL\n\nThe minister did.",
            "PORT MINISTER OPENS\nTHE THIRD TERMINAL",
        ),
        ("Will the Port Open?\n\nNobody knows.", "Will the Port Open?"),
        ("# Ports Meeting Ends\n\nThe meeting ended.", "Ports Meeting Ends"),
        ("**Ports Meeting Ends**\n\nThe meeting ended.", "Ports Meeting Ends"),
        ("Title: Ports Meeting Ends\n\nThe meeting ended.", "Ports Meeting Ends"),
        ("---\ntitle: 'Ports: A Meeting'\n---\nThe meeting ended.", "Ports: A Meeting"),
        ("PRESS RELEASE\n\nPorts Meeting Ends\n\nThe meeting ended.", "Ports Meeting Ends"),
        ("14 July 2023\n\nPorts Meeting Ends\n\nThe meeting ended.", "Ports Meeting Ends"),
        ("Date: 2023-07-14\nPorts Meeting Ends\n\nThe meeting ended.", "Ports Meeting Ends"),
        (
            "Ministry of Ports\n\nMinister Opens the Third Terminal in Lusaka\n\nThe minister did.",
            "Minister Opens the Third Terminal in Lusaka",
        ),
        ("date 2023-07-14 Ports Meeting Ends\n\nThe meeting ended.", "Ports Meeting Ends"),
        ("date 2023-07-14 Close\n\nPorts Meeting Ends\n\nThe meeting ended.", "Ports Meeting Ends"),
        ("By Ana Cruz on July 14, 2023\n\nPorts Meeting Ends\n\nIt ended.", "Ports Meeting Ends"),
        ("By Ana Cruz\n\nPorts Meeting Ends\n\nThe meeting ended.", "Ports Meeting Ends"),
        (
            "Harbour News\n\nSeven Ports Sign a Pact on Pilots and Tugs\n\nThey signed.",
            "Seven Ports Sign a Pact on Pilots and Tugs",
        ),
        ("Ports Meeting Ends\n\nLusaka, July 14 (News) -- They left.", "Ports Meeting Ends"),
        ("Envoy Leaves for the U.S.\n\nThe envoy left.", "Envoy Leaves for the U.S."),
    ],
)
def test_a_headline_is_the_title(text: str, title: str) -> None:
    segments = segment(text)
    assert segments.title is not None
    assert (segments.title.of(text), segments.title_derived) == (title, False)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The meeting ended. All left.", "The meeting ended."),
        ("The meeting ended.\n\nAll left.", "The meeting ended."),
        (
            "date 2023-07-15 The meeting of port masters ended. All left.",
            "The meeting of port masters ended.",
        ),
        ("Lusaka, July 14 (News) -- The meeting ended. All left.", "The meeting ended."),
        ("The agenda is as follows:\n\nPorts.", "The agenda is as follows:"),
        ("date 2023-07-15 By Ana Cruz\n\nThe meeting ended.", "The meeting ended."),
        ("The meeting ended.\n\nPublished on: 14 July 2023", "The meeting ended."),
        ("a meeting took place", "a meeting took place"),
        ("word " * 100, ("word " * 40).strip()),
    ],
)
def test_without_a_headline_the_title_is_derived(text: str, title: str) -> None:
    segments = segment(text)
    assert segments.title is not None
    assert (segments.title.of(text), segments.title_derived) == (title, True)


def test_a_text_without_words_has_no_title() -> None:
    segments = segment(" \n ")
    assert (segments.title, segments.title_derived, segments.published) == (None, False, None)


def test_a_header_on_the_first_line_is_a_sentence_of_its_own_in_the_first_paragraph() -> None:
    text = " date 2023-07-15 The harbour boards of seven towns met in Lusaka to talk. All left."
    assert paragraphs_of(text) == [text.strip()]
    assert sentences_of(text) == [
        "date 2023-07-15",
        "The harbour boards of seven towns met in Lusaka to talk.",
        "All left.",
    ]


# Texts of the pieces that rules look at, so that examples come near their edges.
PIECES = (
    "Mr. Bello", "U.S.", "S. Rao", "The", "the", "and", "port", "14 July 2023", "2023-07-15",
    "date: ", "Published: ", "(05)", "No. 5", ". ", "! ", "? ", "… ", ".", "”", "“", ")", "(", "’s",
    "\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", " ", "\t", "\u3000", "\u200b", "\ufeff",
    "- ", "• ", "1. ", "(a) ", "# ", "**", ":", ";", ",", "—", " – ", "汉字。", "😀", "é",
    "Lusaka, ", "May 5", "A long enough piece of running text that fills most of a line of print ",
)  # fmt: skip
texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


@given(texts)
def test_spans_are_in_order_apart_and_without_margins(text: str) -> None:
    segments = segment(text)
    for spans in (segments.paragraphs, segments.sentences):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert all(words == words.strip() for words in words_of(text, spans))


@given(texts)
def test_every_visible_character_is_in_a_paragraph_and_in_a_sentence(text: str) -> None:
    segments = segment(text)
    for spans in (segments.paragraphs, segments.sentences):
        covered = {index for span in spans for index in range(span.start, span.end)}
        outside = [char for index, char in enumerate(text) if index not in covered]
        assert all(char.isspace() or char in INVISIBLE for char in outside)


@given(texts)
def test_a_sentence_is_inside_one_paragraph(text: str) -> None:
    segments = segment(text)
    for sentence in segments.sentences:
        assert any(
            paragraph.start <= sentence.start and sentence.end <= paragraph.end
            for paragraph in segments.paragraphs
        )


@given(texts)
def test_the_title_and_the_publication_date_are_in_the_text(text: str) -> None:
    segments = segment(text)
    assert (segments.title is None) == (not segments.paragraphs)
    spans = [segments.title] if segments.title else []
    spans += [segments.published.span] if segments.published else []
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
