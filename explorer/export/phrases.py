"""Facts in the words a person would write: posts, deeds, where words stand, citations."""

from explorer.model import Post, Tenure

_TENURE_WORDS = {
    Tenure.CURRENT: "",
    Tenure.ACTING: "acting",
    Tenure.FORMER: "former",
    Tenure.DESIGNATE: "designate",
}


def post_phrase(post: Post, names: dict[str, str]) -> str:
    """A post as one phrase: ``former Director, Planning Office``; ``names`` by organization id."""
    said = _TENURE_WORDS[post.tenure]
    title = f"{said} {post.title}" if said and said not in post.title.casefold() else post.title
    body = names[post.organization] if post.organization else None
    area = post.area if post.area and post.area not in (body or "") else None
    return ", ".join(part for part in (title, body, area) if part)
