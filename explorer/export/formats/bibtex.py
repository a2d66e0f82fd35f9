"""BibTeX: a reference to the article for LaTeX."""

from explorer.export.citations import institutions, note
from explorer.export.format import Format
from explorer.export.identifiers import citation_key
from explorer.export.phrases import day, source, title, url
from explorer.export.selection import Selection
from explorer.model import Readout

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
# Braces are written as commands, since BibTeX counts them even where they are escaped.
_SPECIAL = str.maketrans(
    {
        "\\": r"{\textbackslash}",
        "{": r"{\textbraceleft}",
        "}": r"{\textbraceright}",
        "~": r"{\textasciitilde}",
        "^": r"{\textasciicircum}",
        **{character: f"\\{character}" for character in "&%$#_"},
    }
)


def render(readout: Readout, selection: Selection) -> str:
    """One entry; the chosen range stands in its note."""
    article = readout.article
    stated, heading, address = article.published, title(article), url(article)
    authors = " and ".join(f"{{{_latex(name)}}}" for name in institutions(readout))
    origin = _latex(source(article))
    fields = {
        "author": authors and f"{{{authors}}}",
        "title": f"{{{{{_latex(heading)}}}}}" if heading else "",
        "year": f"{{{stated.value.year}}}" if stated else "",
        "month": _MONTHS[stated.value.month - 1] if stated else "",
        "date": f"{{{day(article)}}}" if stated else "",
        # The one field whose characters are taken as they are.
        "url": f"{{{address}}}" if address else "",
        "howpublished": "" if address else f"{{{origin}}}",
        "note": f"{{{_latex(note(readout, selection))}}}",
    }
    lines = [f"  {name} = {value}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{citation_key(article)},", *lines, "}"]) + "\n"


def _latex(text: str) -> str:
    return text.translate(_SPECIAL)


FORMAT = Format(
    name="bibtex",
    key="b",
    label="BibTeX citation",
    media_type="application/x-bibtex",
    suffix=".bib",
    render=render,
)
