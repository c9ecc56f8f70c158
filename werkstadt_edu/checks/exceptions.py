"""What usually lies behind an exception in a learner's code, said as a tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkstadt_edu.errors import did_you_mean
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def tips_for(error: BaseException, known: Iterable[str] = ()) -> list[str]:
    """The tip for the first pattern that fits; none for an exception that explains itself.

    Args:
        error: what the learner's code raised.
        known: columns and keys that it could have asked for.
    """
    names = set(known)
    if isinstance(error, KeyError) and names and type(error.args[0]) is str:
        return [did_you_mean(error.args[0], names)]
    said = str(error)
    fitting = (tip() for name, part, tip in _TIPS if name in _class_names(error) and part in said)
    return list(fitting)[:1]


def _class_names(error: BaseException) -> set[str]:
    return {kind.__name__ for kind in type(error).__mro__}


def _brackets() -> str:
    return L(
        "Setzen Sie jeden Vergleich in runde Klammern: `&` und `|` binden stärker als `==` "
        "und `>`.",
        "Put each comparison in round brackets: `&` and `|` bind more tightly than `==` and `>`.",
    )


def _call_it() -> str:
    return L(
        "Fehlen hinter einer Methode die Klammern, etwa `.isna()`?",
        "Are the brackets behind a method missing, as in `.isna()`?",
    )


_TIPS: tuple[tuple[str, str, Callable[[], str]], ...] = (
    # pandas and Python each have their own words for `a == b & c > d`.
    ("TypeError", "'rand_'", _brackets),
    ("TypeError", "'ror_'", _brackets),
    ("TypeError", "type(s) for &:", _brackets),
    ("TypeError", "type(s) for |:", _brackets),
    # What pandas says of `mask & column.isna` depends on the column: nothing, or "method".
    ("AssertionError", "", _call_it),
    ("TypeError", "'method'", _call_it),
    (
        "UnicodeDecodeError",
        "",
        lambda: L(
            "Die Datei ist anders kodiert, als Python annimmt: Geben Sie `encoding` an.",
            "The file is encoded differently from what Python assumes: pass `encoding`.",
        ),
    ),
    (
        "ParserError",
        "",
        lambda: L(
            "Die Zeilen haben verschieden viele Felder: Stimmt das Trennzeichen (`sep`)?",
            "The lines have different numbers of fields: is the separator (`sep`) right?",
        ),
    ),
    (
        "ValueError",
        "Missing column provided to",
        lambda: L(
            "Eine Spalte, die Sie nennen, hat die Datei nicht: Stimmen Schreibweise und "
            "Trennzeichen?",
            "The file lacks a column that you name: are the spelling and the separator right?",
        ),
    ),
    (
        "TypeError",
        "list indices must be integers or slices, not list",
        lambda: L(
            "Hier steckt eine Liste in einer Liste: Steht ein Name schon für eine Liste, braucht "
            "er keine eckigen Klammern mehr.",
            "Here a list stands inside a list: a name that is a list already needs no square "
            "brackets.",
        ),
    ),
    (
        "TypeError",
        "object is not callable",
        lambda: L(
            "Runde Klammern rufen eine Funktion auf; aus einer Tabelle oder Liste wählen Sie mit "
            "eckigen.",
            "Round brackets call a function; square ones select from a table or a list.",
        ),
    ),
    (
        "AttributeError",
        ".dt accessor",
        lambda: L(
            "Diese Spalte enthält keine Zeitpunkte. `tabelle.dtypes` zeigt, was darin steht.",
            "This column holds no points in time. `table.dtypes` shows what it holds.",
        ),
    ),
    (
        "TypeError",
        "'Categorical' and",
        lambda: L(
            "Sie rechnen mit einer ganzen Tabelle oder mit Text. Meinten Sie eine Anzahl, also "
            "`len(tabelle)`?",
            "You calculate with a whole table or with text. Did you want a number, `len(table)`?",
        ),
    ),
    (
        "ValueError",
        "truth value of a",
        lambda: L(
            "Bedingungen über ganze Spalten verknüpfen Sie mit `&`, `|` und `~` statt mit `and`, "
            "`or` und `not`, jede in runden Klammern.",
            "Combine conditions on whole columns with `&`, `|` and `~` instead of `and`, `or` and "
            "`not`, each in round brackets.",
        ),
    ),
    (
        "KeyError",
        "",
        lambda: L(
            "Diesen Schlüssel oder Spaltennamen gibt es nicht. Stimmt die Schreibweise? "
            "`tabelle.columns` zeigt alle Spalten.",
            "This key or column name does not exist. Is the spelling right? "
            "`table.columns` shows all columns.",
        ),
    ),
    (
        "NameError",
        "",
        lambda: L(
            "Diesen Namen kennt Python hier nicht: Ist er richtig geschrieben, und wurde die Zelle "
            "ausgeführt, die ihn anlegt?",
            "Python does not know this name here: is it spelled right, and was the cell run that "
            "creates it?",
        ),
    ),
    (
        "IndexError",
        "",
        lambda: L(
            "Gezählt wird ab 0; das letzte Element hat die Nummer Länge minus eins.",
            "Counting starts at 0; the last element has the number length minus one.",
        ),
    ),
    (
        "TypeError",
        "NoneType",
        lambda: L(
            "Ein Zwischenergebnis ist `None`. Viele Methoden ändern an Ort und Stelle und geben "
            "nichts zurück, zum Beispiel `liste.sort()`.",
            "An intermediate result is `None`. Many methods change things in place and return "
            "nothing, for example `a_list.sort()`.",
        ),
    ),
    (
        "AttributeError",
        "NoneType",
        lambda: L(
            "Ein Zwischenergebnis ist `None`: Fehlt irgendwo ein `return`?",
            "An intermediate result is `None`: is a `return` missing somewhere?",
        ),
    ),
    (
        "AttributeError",
        "",
        lambda: L(
            "So ein Attribut hat dieses Objekt nicht: Stimmen Schreibweise und Art des Objekts?",
            "This object has no such attribute: are the spelling and the kind of object right?",
        ),
    ),
    (
        "ValueError",
        "could not convert string to float",
        lambda: L(
            "Das ist keine Zahl in Python-Schreibweise: Steht ein Dezimalkomma, eine Einheit oder "
            "ein Leerzeichen darin?",
            "This is not a number as Python writes it: does it hold a decimal comma, a unit or a "
            "space?",
        ),
    ),
    (
        "ZeroDivisionError",
        "",
        lambda: L(
            "Was soll herauskommen, wenn der Nenner 0 ist? Behandeln Sie diesen Fall gesondert.",
            "What should come out when the denominator is 0? Handle that case separately.",
        ),
    ),
    (
        "RecursionError",
        "",
        lambda: L(
            "Die Funktion ruft sich immer weiter selbst auf.",
            "The function keeps calling itself.",
        ),
    ),
    (
        "SystemExit",
        "",
        lambda: L(
            "`exit()` und `quit()` gehören nicht in diese Funktion.",
            "`exit()` or `quit()` does not belong in this function.",
        ),
    ),
)
