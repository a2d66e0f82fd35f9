"""Reading: what bytes become which text, and what is refused in which words."""

import io
import sys
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer import reading
from explorer.errors import ExplorerError
from explorer.resources import BUNDLED_READOUT

WESTERN = "The Ministry’s “joint” session – São Paulo: José Martínez and François Lefèvre spoke."
CHINESE = "农业部副部长周明远出席会议并讲话。会议强调,要巩固成果,推进乡村建设。"
NOISE = Random(1).randbytes(4096).replace(b"\0", b"")

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(
    lambda text: text.lstrip("\ufeff").strip() != ""
)


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        pytest.param(b"A meeting.\r\n", "utf-8", "A meeting.\r\n", id="line ends stay"),
        pytest.param("Women’s".encode(), "utf-8", "Women’s", id="UTF-8"),
        pytest.param(b"\xef\xbb\xbfA meeting", "utf-8-sig", "A meeting", id="UTF-8 with a mark"),
        pytest.param(b"\xff\xfeA\0b\0", "utf-16", "Ab", id="UTF-16, little end first"),
        pytest.param(b"\xfe\xff\0A\0b", "utf-16-be", "\ufeffAb", id="UTF-16, big end first"),
        pytest.param("Ab".encode("utf-32"), "utf-32", "Ab", id="UTF-32"),
        pytest.param(WESTERN.encode("cp1252"), "cp1252", WESTERN, id="Western European"),
        pytest.param(CHINESE.encode("gb18030"), "gb18030", CHINESE, id="Chinese"),
    ],
)
def test_bytes_become_text_and_the_encoding_is_told(data: bytes, encoding: str, text: str) -> None:
    article = reading.read_bytes(data, "a.txt")
    assert (article.encoding, article.text) == (encoding, text)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "gb18030", "shift_jis"]
)
@given(text=words)
def test_the_text_gives_the_bytes_back(encoding: str, text: str) -> None:
    data = text.encode(encoding, "ignore")
    try:
        article = reading.read_bytes(data, "a.txt")
    except ExplorerError:
        return  # refused in words: nothing is guessed, nothing is lost
    assert article.text.encode(article.encoding) == data
    assert article.sha256 == sha256(data).hexdigest()


@given(text=words)
def test_a_string_is_kept_as_it_is(text: str) -> None:
    article = reading.read_text(text, "pasted")
    assert article.text == text
    assert article.text.encode(article.encoding) == text.encode()


@given(text=words.filter(lambda text: text[0] != "\ufeff"))
def test_utf_8_is_never_taken_for_another_encoding(text: str) -> None:
    assert reading.read_bytes(text.encode(), "a.txt").text == text


def test_a_file_becomes_an_article() -> None:
    article = reading.read(str(BUNDLED_READOUT))
    assert article.source == str(BUNDLED_READOUT)
    assert article.text.encode() == BUNDLED_READOUT.read_bytes()
    assert article.sha256 == "fbcb110d6fc320c0ae3527af19f755b81d526e3ff2c9f17e00e929c49b347b67"


def test_standard_input_becomes_an_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"A meeting.")))
    article = reading.read("-")
    assert (article.text, article.source) == ("A meeting.", "-")


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b" \n\t\r\n", "is empty", id="white space"),
        pytest.param(b"\xef\xbb\xbf", "is empty", id="only a byte-order mark"),
        pytest.param(b"\xfe\xff", "is empty", id="only a big-end mark"),
        pytest.param(b"A\0B", "is binary data", id="a zero character"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not text", id="a picture"),
        pytest.param(b"\xff\xfe\x00", "not text", id="half a UTF-16 character"),
        pytest.param(NOISE, "not text", id="no encoding"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3", "is a PDF; save it as plain text", id="PDF"),
        pytest.param(b"PK\x03\x04\x14", "save it as plain text", id="Word"),
        pytest.param(b"{\\rtf1\\ansi A meeting}", "save it as plain text", id="RTF"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(data: bytes, complaint: str) -> None:
    with pytest.raises(ExplorerError, match=complaint) as refusal:
        reading.read_bytes(data, "a.txt")
    assert str(refusal.value).startswith("a.txt ")
    assert "\n" not in str(refusal.value)


def test_a_string_of_half_characters_is_refused() -> None:
    with pytest.raises(ExplorerError, match="half characters"):
        reading.read_text("A \ud800 meeting", "pasted")


def test_a_missing_file_is_refused() -> None:
    with pytest.raises(ExplorerError, match=r"There is no file nowhere\.txt"):
        reading.read("nowhere.txt")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExplorerError, match="is a folder"):
        reading.read(str(tmp_path))


def test_a_file_that_cannot_be_read_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ExplorerError, match=r"a\.txt cannot be read: Permission denied"):
        reading.read("a.txt")


def test_a_path_with_a_zero_character_is_refused() -> None:
    with pytest.raises(ExplorerError, match="cannot be read"):
        reading.read("a\0.txt")


def test_closed_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(ExplorerError, match="Standard input is closed"):
        reading.read("-")


def test_a_text_at_the_limit_is_read_and_one_beyond_it_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(reading, "LIMIT", 10)
    path = tmp_path / "long.txt"
    path.write_bytes(b"a" * 10)
    assert reading.read(str(path)).text == "a" * 10
    path.write_bytes(b"a" * 11)
    with pytest.raises(ExplorerError, match="is larger than"):
        reading.read(str(path))


def test_a_path_that_is_not_unicode_still_names_its_source(tmp_path: Path) -> None:
    path = tmp_path / "r\udce9union.txt"
    try:
        path.write_bytes(b"A meeting.")
    except OSError as error:
        pytest.skip(f"this file system holds no such name: {error}")
    assert reading.read(str(path)).source.endswith("r?union.txt")
