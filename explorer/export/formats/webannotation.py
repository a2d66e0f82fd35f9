"""W3C Web Annotation: every mention and every post as an annotation on the article's text.

Positions count code points of the decoded text. The quotation with what stands before and after it
finds the words again where the text has moved.
"""

import json
from collections.abc import Iterator
from typing import Any

from explorer.export.format import Format
from explorer.export.identifiers import article_iri, mention_id, occupancy_id, row_ids
from explorer.export.phrases import one_line, post_phrase, title, url
from explorer.export.records import organization_names
from explorer.export.selection import Selection, chosen
from explorer.model import Article, Mention, Official, Organization, Readout, Span

Annotation = dict[str, Any]
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32


def render(readout: Readout, selection: Selection) -> str:
    """A collection with all its annotations in one page."""
    article = readout.article
    items = list({item["id"]: item for item in _annotations(readout, selection)}.values())
    heading = title(article)
    collection: Annotation = {
        "@context": _CONTEXT,
        "id": f"{article_iri(article)}#annotations",
        "type": "AnnotationCollection",
        **({"label": heading} if heading else {}),
        "generator": {"type": "Software", "name": "Explorer"},
        "total": len(items),
    }
    if items:
        page = {"id": f"{article_iri(article)}#page", "type": "AnnotationPage", "startIndex": 0}
        collection["first"] = {**page, "items": items}
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _annotations(readout: Readout, selection: Selection) -> Iterator[Annotation]:
    rows, article = chosen(readout, selection), readout.article
    names, ids = organization_names(readout), row_ids(readout)
    for body in rows.organizations:
        yield from (_mention(article, body, mention, ids[body.id]) for mention in body.mentions)
    for official in rows.officials:
        who = ids[official.id]
        yield from (_mention(article, official, mention, who) for mention in official.mentions)
        for post in official.posts:
            body_id = ids[post.organization] if post.organization else None
            identifier = occupancy_id(article, who, post, body_id)
            said = f"{one_line(official.name)}: {one_line(post_phrase(post, names))}"
            yield _annotation(article, post.span, identifier, "describing", said)


def _mention(
    article: Article, row: Organization | Official, mention: Mention, row_id: str
) -> Annotation:
    identifier = mention_id(article, row_id, mention.span)
    return _annotation(article, mention.span, identifier, "identifying", one_line(row.name))


def _annotation(
    article: Article, span: Span, identifier: str, purpose: str, said: str
) -> Annotation:
    text = article.text
    return {
        "id": f"urn:x-readout:{identifier}",
        "type": "Annotation",
        "motivation": purpose,
        "body": {
            "type": "TextualBody",
            "value": said,
            "format": "text/plain",
            "purpose": purpose,
        },
        "target": {
            "source": url(article) or article_iri(article),
            "selector": [
                {"type": "TextPositionSelector", "start": span.start, "end": span.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": span.of(text),
                    "prefix": text[max(0, span.start - _AROUND) : span.start],
                    "suffix": text[span.end : span.end + _AROUND],
                },
            ],
        },
    }


FORMAT = Format(
    name="webannotation",
    key="w",
    label="W3C Web Annotations",
    media_type='application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    suffix=".jsonld",
    render=render,
)
