"""HTML that came from a learner, made safe for a page that somebody else opens.

nh3 (the Rust library ammonia) drops scripts, event handlers, forms and frames. Beyond that nothing
may load from elsewhere: pictures only as data, styles only from a short list of properties.
"""

from __future__ import annotations

import re

import nh3

_TAGS = (nh3.ALLOWED_TAGS - {"map", "area"}) | {
    "details",
    "summary",
    "figure",
    "figcaption",
    "section",
}
_ATTRIBUTES = {
    **{tag: set(names) for tag, names in nh3.ALLOWED_ATTRIBUTES.items()},
    "*": {"class", "lang", "style", "title"},
    "details": {"open"},
    "img": {"src", "alt", "width", "height"},
    "a": {"href"},
}
_STYLES = {
    "background", "background-color", "border", "border-left", "border-radius", "color",
    "font-size", "font-style", "font-weight", "line-height", "margin", "max-width", "min-width",
    "padding", "text-align", "vertical-align", "white-space", "width",
}  # fmt: skip
_PICTURE = re.compile(r"data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*")
# Our own and Pygments'; with a class of the page's frame an answer could draw a false score.
_CLASS = re.compile(
    r"werkstadt-card(-failed)?|highlight|dataframe|ansi-[a-z0-9-]+|[a-z]{1,2}\d?|hll"
)


def clean(text: str) -> str:
    """The HTML without anything that acts, loads or imitates the page around it."""
    return nh3.clean(
        text,
        tags=set(_TAGS),
        attributes=_ATTRIBUTES,
        attribute_filter=_attribute,
        filter_style_properties=_STYLES,
        url_schemes={"http", "https", "mailto", "data"},
        link_rel="noopener noreferrer",
    )


def shift_headings(text: str) -> str:
    """Make each heading one level smaller, since the page has its own first."""
    return re.sub(
        r"<(/?)h([1-6])\b", lambda match: f"<{match[1]}h{min(int(match[2]) + 1, 6)}", text
    )


def _attribute(_tag: str, name: str, value: str) -> str | None:
    if name == "src":
        return value if _PICTURE.fullmatch(value) else None
    if name in {"href", "cite"}:
        return value if value.startswith(("https://", "http://", "mailto:")) else None
    if name == "class":
        return " ".join(word for word in value.split() if _CLASS.fullmatch(word)) or None
    if name == "style" and ("url(" in value.lower() or "\\" in value or "image(" in value.lower()):
        return None
    return value
