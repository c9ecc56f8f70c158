"""The check of a chart: `figure`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import require_attempt
from werkstadt_edu.checks.colours import confusable
from werkstadt_edu.checks.compare import Tolerance, same
from werkstadt_edu.checks.failure import author_error, check, not_yet
from werkstadt_edu.checks.marks import ChartKind, colours, drawn, is_axes, is_figure, kinds_in
from werkstadt_edu.checks.misconceptions import Wanted, wrong_kind
from werkstadt_edu.checks.plain import is_array, plain
from werkstadt_edu.errors import did_you_mean
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from matplotlib.axes import Axes

_KINDS = {kind.value: kind for kind in ChartKind}


@check
def figure(
    got: object,
    *,
    kind: str | None = None,
    title: bool | str = True,
    xlabel: bool | str = True,
    ylabel: bool | str = True,
    legend: bool = False,
    distinct: bool = False,
    values: object = None,
    ordered: bool = False,
    rel: float = 1e-6,
    what: str = "",
) -> None:
    """Pass when a chart is of the kind, shows the values, and says what it shows.

    Args:
        got: the learner's Axes or Figure; of several axes the first that fits `kind` counts. What
            ``plt.bar`` or ``plt.plot`` returns will do too.
        kind: ``"line"``, ``"bar"``, ``"barh"``, ``"scatter"`` or ``"hist"``.
        title: True for any title, a text for exactly this one, False for none needed.
        xlabel: the same for the label of the x axis.
        ylabel: the same for the label of the y axis.
        legend: a legend with at least one entry is needed.
        distinct: readers with a colour vision deficiency must be able to tell the series apart.
        values: what one chart of this kind has to draw: y values, lengths of bars, counts.
        ordered: the values have to stand in this order; a line's always have to.
        rel: allowed relative difference of values.
        what: what is checked.

    Raises:
        CheckFailed: not yet right, or not attempted for ``...`` and for empty axes.

    Example:
        ``check.figure(ax, kind="barh", values=per_branch, title=True, ylabel=False)``
    """
    require_attempt(got, what)
    if kind is not None and kind not in _KINDS:
        unknown = L(f"Unbekannte Diagrammart `{kind}`.", f"Unknown kind of chart `{kind}`.")
        author_error(f"{unknown} {did_you_mean(kind, _KINDS)}", what=what)
    axes = _axes_of(got, what)
    wanted = _KINDS[kind] if kind else None
    chart = _require_chart(axes, wanted, what)
    if values is not None:
        kinds = [wanted] if wanted else kinds_in(chart)
        _require_values(chart, kinds, values, Tolerance(rel=rel), ordered=ordered, what=what)
    _require_texts(chart, {"title": title, "xlabel": xlabel, "ylabel": ylabel}, what)
    if legend:
        _require_legend(chart, what)
    if distinct:
        _require_distinct(chart, what)


def _axes_of(got: object, what: str) -> list[Axes]:
    """The axes in a figure, an array of axes, or what a plotting function returned."""
    if is_axes(got):
        return [got]
    if is_figure(got):
        return list(got.axes)
    found = [owner for part in _artists(got) if is_axes(owner := _owner(part))]
    if not found:
        kind = words.kind_of(got)
        sentence = L(
            f"Bei Ihnen ist es {kind}, gefragt ist ein Diagramm (Axes oder Figure von matplotlib).",
            f"Yours is {kind}; expected a chart (an Axes or a Figure of matplotlib).",
        )
        not_yet(sentence, what=what, tips=wrong_kind(got, Wanted.FIGURE))
    return found


def _artists(got: object) -> Iterator[object]:
    """What is in the lists, tuples, containers and arrays that plotting functions return."""
    if isinstance(got, (list, tuple)) or (is_array(got) and got.dtype == object):
        for part in got:
            yield from _artists(part)
    else:
        yield got


def _owner(artist: object) -> object:
    """The axes that an artist of matplotlib stands in; axes stand in themselves."""
    if not type(artist).__module__.startswith("matplotlib."):
        return None
    return getattr(artist, "axes", None)


def _require_chart(axes: list[Axes], wanted: ChartKind | None, what: str) -> Axes:
    filled = [each for each in axes if kinds_in(each) or each.images or each.collections]
    if not filled:
        sentence = L("Das Diagramm ist noch leer.", "The chart is still empty.")
        not_yet(sentence, what=what)
    fitting = [each for each in filled if wanted is None or drawn(each, wanted)]
    if wanted and not fitting:
        _other_chart(kinds_in(filled[0]), wanted, what)
    return fitting[0]


def _other_chart(found: list[ChartKind], wanted: ChartKind, what: str) -> NoReturn:
    asked = _NAMES[wanted]()
    sentence = L(f"Gefragt ist ein {asked}.", f"The task wants a {asked}.")
    if found:
        names = ", ".join(_NAMES[kind]() for kind in found)
        sentence += L(f" Gezeichnet haben Sie: {names}.", f" Your chart is: {names}.")
    method = "plot" if wanted is ChartKind.LINE else wanted.value
    tip = L(f"Dafür gibt es `ax.{method}(...)`.", f"There is `ax.{method}(...)` for it.")
    not_yet(sentence, what=what, tips=[tip])


def _require_values(
    axes: Axes,
    kinds: list[ChartKind],
    values: object,
    tolerance: Tolerance,
    *,
    ordered: bool,
    what: str,
) -> None:
    right = plain(values)
    if not isinstance(right, tuple):
        author_error(L("`values` ist keine Folge.", "`values` is no sequence."), what=what)
    series = [(kind, numbers) for kind in kinds for numbers in drawn(axes, kind)]
    for kind, numbers in series:
        in_order = ordered or kind is ChartKind.LINE
        if same(_arranged(numbers, in_order), _arranged(right, in_order), tolerance):
            return
    counts = [len(numbers) for _, numbers in series]
    if counts and len(right) not in counts:
        direction = words.too(counts[0], len(right))
        sentence = L(
            f"Das Diagramm zeigt {words.values(counts[0])}, {direction}.",
            f"The chart shows {words.values(counts[0])}, {direction}.",
        )
        not_yet(sentence, what=what)
    sentence = L(
        "Das Diagramm zeigt so viele Werte wie gefragt, aber nicht die richtigen.",
        "The chart shows as many values as expected, but not the right ones.",
    )
    tip = L(
        "Welche Spalte wird gezeichnet, wie wird sie zusammengefasst, in welcher Reihenfolge?",
        "Which column is drawn, how is it summarised, in which order?",
    )
    not_yet(sentence, what=what, tips=[tip])


def _arranged(values: tuple[object, ...], in_order: bool) -> tuple[object, ...]:
    plains = tuple(plain(value) for value in values)
    return plains if in_order else tuple(sorted(plains, key=_rank))


def _rank(value: object) -> tuple[bool, float]:
    number = isinstance(value, (int, float))
    return not number, float(value) if isinstance(value, (int, float)) else 0.0


def _require_texts(axes: Axes, asked: dict[str, bool | str], what: str) -> None:
    for part, wanted in asked.items():
        text, name, remedy = _text_of(axes, part)
        if wanted is False or (wanted is True and text):
            continue
        if not text:
            sentence = L(f"Es fehlt {name}.", f"There is no {name}.")
            tip = L(f"Dafür gibt es `{remedy}`.", f"`{remedy}` sets it.")
            not_yet(sentence, what=what, tips=[tip])
        if text.casefold() != str(wanted).strip().casefold():
            sentence = L(
                f"Bei Ihnen lautet {name} {words.label(text)}, verlangt ist `{wanted}`.",
                f"Your {name} is {words.label(text)}; expected `{wanted}`.",
            )
            not_yet(sentence, what=what)


def _text_of(axes: Axes, part: str) -> tuple[str, str, str]:
    """The text of a part of the chart, the part's name, and the call that sets it."""
    read, name = _TEXTS[part]
    return read(axes).strip(), name(), f'ax.set_{part}("…")'


def _title(axes: Axes) -> str:
    figure_title = getattr(axes.figure, "_suptitle", None)
    places = [axes.get_title(loc=place) for place in ("center", "left", "right")]
    return next((text for text in places if text), figure_title.get_text() if figure_title else "")


def _require_legend(axes: Axes, what: str) -> None:
    shown = axes.get_legend()
    if shown is None or not any(text.get_text().strip() for text in shown.get_texts()):
        sentence = L("Es fehlt eine Legende.", "There is no legend.")
        tip = L(
            '`label="…"` beim Zeichnen und danach `ax.legend()`.',
            '`label="…"` when drawing and `ax.legend()` afterwards.',
        )
        not_yet(sentence, what=what, tips=[tip])


def _require_distinct(axes: Axes, what: str) -> None:
    if confusable(colours(axes)):
        sentence = L(
            "Zwei Farben Ihres Diagramms kann nicht jeder unterscheiden: Etwa jeder zwölfte Mann "
            "sieht Rot und Grün gleich oder ähnlich.",
            "Not everyone can tell two colours of your chart apart: about one man in twelve sees "
            "red and green alike or almost alike.",
        )
        tip = L(
            'Blau und Orange gehen immer: `color="#0072B2"` und `color="#E69F00"`.',
            'Blue and orange always work: `color="#0072B2"` and `color="#E69F00"`.',
        )
        not_yet(sentence, what=what, tips=[tip])


_TEXTS: dict[str, tuple[Callable[[Axes], str], Callable[[], str]]] = {
    "title": (_title, lambda: L("der Titel", "title")),
    "xlabel": (
        lambda axes: axes.get_xlabel(),
        lambda: L("die Beschriftung der x-Achse", "label of the x axis"),
    ),
    "ylabel": (
        lambda axes: axes.get_ylabel(),
        lambda: L("die Beschriftung der y-Achse", "label of the y axis"),
    ),
}

_NAMES: dict[ChartKind, Callable[[], str]] = {
    ChartKind.LINE: lambda: L("Liniendiagramm", "line chart"),
    ChartKind.BAR: lambda: L("Säulendiagramm mit stehenden Säulen", "bar chart with upright bars"),
    ChartKind.BARH: lambda: L("Balkendiagramm mit liegenden Balken", "bar chart with lying bars"),
    ChartKind.SCATTER: lambda: L("Streudiagramm", "scatter plot"),
    ChartKind.HIST: lambda: L("Histogramm", "histogram"),
}
