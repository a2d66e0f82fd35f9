"""What the exports are for reads them: libraries that people use on FollowTheMoney, CSL and so on.

They are in the optional group ``peers``; each test is left out where its library is not installed.
"""

import json
import warnings
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from explorer.export import everything
from explorer.export.selection import chosen, chosen_with_referenced
from explorer.model import Role
from explorer.resources import DATA
from tests.export.sample import sample
from tests.export.selections import Case, rendered, selected

pytestmark = pytest.mark.filterwarnings("default")  # of the libraries, which are not ours to mend


@given(selected())
def test_json_is_as_its_schema_says(case: Case) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((DATA / "schema" / "readout.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    validator.validate(json.loads(rendered("json", case)))


# Citations


def hosted() -> Case:
    """The sample, held by two bodies whose names have an ``and`` and a comma in them."""
    first, second, *rest = sample().organizations
    hosts = (
        replace(first, role=Role.HOST),
        replace(second, role=Role.HOST, name="Office of Trade, 100% {Tax} & Customs_Duties"),
    )
    readout = replace(sample(), organizations=(*hosts, *rest))
    return readout, everything(readout)


# The variables of an item that are used, from the Citation Style Language 1.0.2.
CSL_ITEM = {
    "type": "object",
    "required": ["id", "type"],
    "additionalProperties": False,
    "properties": {
        **{name: {"type": "string"} for name in ("id", "title", "genre", "URL", "source", "note")},
        "type": {"const": "report"},
        "author": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["literal"],
                "additionalProperties": False,
                "properties": {"literal": {"type": "string"}},
            },
        },
        "issued": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "date-parts": {
                    "type": "array",
                    "maxItems": 2,
                    "items": {"type": "array", "maxItems": 3, "items": {"type": "integer"}},
                }
            },
        },
    },
}


@given(selected())
def test_a_csl_item_has_only_what_csl_knows(case: Case) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    [item] = json.loads(rendered("csl-json", case))
    jsonschema.validate(item, CSL_ITEM)
    published = case[0].article.published
    parts = [published.value.year, published.value.month, published.value.day] if published else []
    assert item.get("issued", {"date-parts": [[]]})["date-parts"] == [parts]


def test_a_citation_processor_renders_the_citation() -> None:
    citeproc = pytest.importorskip("citeproc")
    from citeproc.source.json import CiteProcJSON

    items = json.loads(rendered("csl-json", hosted()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
        bibliography = citeproc.CitationStylesBibliography(
            style, CiteProcJSON(items), citeproc.formatter.plain
        )
        item = citeproc.CitationItem(items[0]["id"])
        bibliography.register(citeproc.Citation([item]))
        [entry] = bibliography.bibliography()
    shown = str(entry)
    assert "Ministry of Agriculture and Rural Affairs" in shown
    assert "Office of Trade, 100% {Tax} & Customs_Duties" in shown
    assert "2023" in shown
    assert "seven government departments" in shown


def test_bibtex_is_parsed_with_each_institution_as_one_author() -> None:
    pybtex = pytest.importorskip("pybtex.database")
    data = pybtex.parse_string(rendered("bibtex", hosted()), "bibtex")
    [entry] = data.entries.values()
    authors = [str(author) for author in entry.persons["author"]]
    assert authors == [
        "{Ministry of Agriculture and Rural Affairs}",
        r"{Office of Trade, 100\% {\textbraceleft}Tax{\textbraceright} \& Customs\_Duties}",
    ]
    assert (entry.fields["year"], entry.fields["month"]) == ("2023", "July")
    assert "paragraph 1, characters" in entry.fields["note"]


@given(selected())
def test_bibtex_of_any_readout_is_one_entry(case: Case) -> None:
    pybtex = pytest.importorskip("pybtex.database")
    [entry] = pybtex.parse_string(rendered("bibtex", case), "bibtex").entries.values()
    hosts = [body for body in case[0].organizations if body.role is Role.HOST]
    assert len(entry.persons.get("author", [])) == len(hosts)
    assert case[0].article.sha256 in entry.fields["note"]


# HTML and JSON-LD


@given(selected())
def test_html_is_what_a_browser_would_read(case: Case) -> None:
    html5lib = pytest.importorskip("html5lib")
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    tree = parser.parseFragment(rendered("html", case))
    rows = chosen(*case)
    if case[1].passage is None:
        assert len(tree.findall("table")) == sum(
            bool(kind) for kind in (rows.organizations, rows.officials, rows.checks)
        )
    assert {element.tag for element in tree.iter()} <= {
        *("DOCUMENT_FRAGMENT", "meta", "table", "tbody", "tr", "th", "td"),
        *("q", "br", "p", "blockquote"),
    }


# What the two contexts say of the terms that are used, in place of their files on the web.
SCHEMA_ORG = {"@vocab": "https://schema.org/"}
ANNOTATION = {
    "@vocab": "http://www.w3.org/ns/oa#",
    "id": "@id",
    "type": "@type",
    "body": {"@id": "http://www.w3.org/ns/oa#hasBody", "@type": "@id"},
    "target": {"@id": "http://www.w3.org/ns/oa#hasTarget", "@type": "@id"},
    "source": {"@id": "http://www.w3.org/ns/oa#hasSource", "@type": "@id"},
    "selector": {"@id": "http://www.w3.org/ns/oa#hasSelector", "@type": "@id"},
    "items": {"@id": "https://www.w3.org/ns/activitystreams#items", "@container": "@list"},
}


def flat(text: str, context: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The nodes of a JSON-LD document by their names."""
    jsonld = pytest.importorskip("pyld").jsonld

    def load(url: str, _: object) -> dict[str, Any]:
        return {"contextUrl": None, "documentUrl": url, "document": {"@context": context}}

    nodes = jsonld.flatten(json.loads(text), options={"documentLoader": load})
    return {node["@id"]: node for node in nodes}


@given(selected())
def test_schema_org_is_a_graph_whose_references_resolve(case: Case) -> None:
    nodes = flat(rendered("jsonld", case), SCHEMA_ORG)
    rows = chosen_with_referenced(*case)
    kinds = [kind for node in nodes.values() for kind in node.get("@type", [])]
    assert kinds.count("https://schema.org/Organization") == len(rows.organizations)
    assert kinds.count("https://schema.org/Person") == len(rows.officials)
    assert all("@type" in node for node in nodes.values())


@given(selected())
def test_annotations_are_a_graph_of_annotations(case: Case) -> None:
    text = rendered("webannotation", case)
    nodes = flat(text, ANNOTATION)
    kinds = [kind for node in nodes.values() for kind in node.get("@type", [])]
    total = json.loads(text)["total"]
    for kind in ("Annotation", "TextPositionSelector", "TextQuoteSelector", "TextualBody"):
        assert kinds.count(f"http://www.w3.org/ns/oa#{kind}") == total
