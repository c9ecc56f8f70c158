from __future__ import annotations

from tests.refused import refused
from werkstadt_edu import glossary
from werkstadt_edu.language import Language
from werkstadt_edu.model import Bilingual, Term

TERMS = {
    key: Term(
        key=key, name=Bilingual(de=de, en=en), definition=Bilingual(de=f"d {de}", en=f"e {en}")
    )
    for key, de, en in (("mask", "maske", "mask"), ("row", "Zeile", "row"), ("no", "Nein", "no"))
}
TEXT = "A [mask](term:mask) of [rows](term:row), a [mask](term:mask), a [page](https://x.de)."


def test_the_terms_of_a_text_are_found_in_order() -> None:
    assert glossary.keys(TEXT) == ("mask", "row", "mask")


def test_each_link_to_a_term_leads_to_the_list_of_terms() -> None:
    linked = glossary.link(TEXT, Language.EN)
    assert linked.count("](#Terms-in-this-lesson)") == 3
    assert "](https://x.de)" in linked
    assert "](#Begriffe-dieser-Lektion)" in glossary.link(TEXT, Language.DE)


def test_the_list_holds_each_used_term_once_and_sorted() -> None:
    german = glossary.table(glossary.keys(TEXT), TERMS, Language.DE, place="p")
    assert german == (
        "## Begriffe dieser Lektion\n\n| Begriff | englisch | Bedeutung |\n|---|---|---|\n"
        "| **maske** | mask | d maske |\n| **Zeile** | row | d Zeile |"
    )
    english = glossary.table(["row"], TERMS, Language.EN, place="p")
    assert english.endswith(
        "| Term | German | Meaning |\n|---|---|---|\n| **row** | Zeile | e row |"
    )


def test_an_unknown_term_is_refused_with_the_nearest() -> None:
    with refused("no term 'maks'", place="l.py", got="maks", next_step="Did you mean 'mask'?"):
        glossary.table(["maks"], TERMS, Language.DE, place="l.py")
