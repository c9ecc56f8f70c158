"""The checks of models: `estimator`, `score`, `learned_from`, and `split` of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import require_attempt
from werkstadt_edu.checks.failure import author_error, check, not_yet
from werkstadt_edu.checks.plain import is_frame, is_index, is_series
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy as np


@check
def estimator(
    got: object,
    *,
    kind: str | None = None,
    fitted: bool = True,
    steps: Iterable[str] = (),
    params: Mapping[str, Any] | None = None,
    what: str = "",
) -> None:
    """Pass when `got` is a model of scikit-learn of that kind, fitted, with these parts.

    Args:
        got: the learner's estimator or pipeline.
        kind: the class of the model, or of a pipeline's last step: ``"LogisticRegression"``.
        fitted: it must have seen data.
        steps: classes that have to occur somewhere inside, such as ``"StandardScaler"``.
        params: parameters and their values, by the end of their name: ``{"max_depth": 3}``.
        what: what is checked.

    Raises:
        CheckFailed: not yet right; not attempted for ``...``.

    Example:
        ``check.estimator(model, kind="LogisticRegression", steps=["StandardScaler"])``
    """
    require_attempt(got, what)
    _require_estimator(got, what)
    parts = [got, *_parts(got)]
    if kind and kind not in _class_names(_last(got)):
        sentence = L(
            f"Ihr Modell ist ein {words.label(type(_last(got)).__name__)}, gefragt ist "
            f"{words.label(kind)}.",
            f"Your model is a {words.label(type(_last(got)).__name__)}; expected "
            f"{words.label(kind)}.",
        )
        not_yet(sentence, what=what)
    for step in steps:
        if not any(step in _class_names(part) for part in parts):
            sentence = L(
                f"In Ihrem Modell kommt kein {words.label(step)} vor.",
                f"There is no {words.label(step)} in your model.",
            )
            tip = L(
                "`make_pipeline(…, Modell)` verbindet Vorbereitung und Modell.",
                "`make_pipeline(…, model)` joins preparation and model.",
            )
            not_yet(sentence, what=what, tips=[tip])
    for name, value in (params or {}).items():
        _require_param(got, name, value, what)
    if fitted:
        _require_fitted(got, what)


@check
def score(
    got: object,
    x: Any,
    y: Any,
    *,
    metric: str,
    at_least: float | None = None,
    at_most: float | None = None,
    what: str = "",
) -> float:
    """Pass when a fitted model reaches the metric on data.

    Args:
        got: the learner's fitted model.
        x: the features.
        y: the right answers.
        metric: a scorer of scikit-learn, such as ``"roc_auc"`` or ``"r2"``; an error such as
            ``"neg_mean_absolute_error"`` is given as a positive number.
        at_least: the lowest value that passes.
        at_most: the highest value that passes.
        what: what is checked.

    Returns:
        The value.

    Raises:
        CheckFailed: not yet right; not attempted for ``...``.

    Example:
        ``check.score(model, x_test, y_test, metric="roc_auc", at_least=0.7)``
    """
    from sklearn.metrics import get_scorer

    require_attempt(got, what)
    _require_estimator(got, what)
    _require_fitted(got, what)
    try:
        reached = float(get_scorer(metric)(got, x, y))
    except (ValueError, TypeError, AttributeError) as error:
        sentence = L(
            f"Ihr Modell versteht diese Daten nicht: `{words.shortened(str(error))}`",
            f"Your model does not understand these data: `{words.shortened(str(error))}`",
        )
        not_yet(sentence, what=what)
    value = -reached if metric.startswith("neg_") else reached
    name = metric.removeprefix("neg_")
    if at_least is not None and value < at_least:
        _off(name, value, L("mindestens", "at least"), at_least, what)
    if at_most is not None and value > at_most:
        _off(name, value, L("höchstens", "at most"), at_most, what)
    return value


@check
def learned_from(
    got: object, x: Any, y: Any, *, leak: tuple[Any, Any] | None = None, what: str = ""
) -> None:
    """Pass when a model has been fitted on exactly these rows: no test row leaked in.

    A copy is fitted on them; both have to foresee the same.

    Args:
        got: the learner's fitted model.
        x: the features of the training data.
        y: its right answers.
        leak: all features and answers, the test data included; a model that was fitted on them is
            told so.
        what: what is checked.

    Raises:
        CheckFailed: not yet right; not attempted for ``...``.

    Example:
        ``check.learned_from(model, x_train, y_train, leak=(x, y))``
    """
    import numpy as np

    require_attempt(got, what)
    _require_estimator(got, what)
    _require_fitted(got, what)
    wanted = _foreseen(_fitted_copy(got, x, y), x)
    if not np.allclose(wanted, _foreseen(_fitted_copy(got, x, y), x)):
        tip = L("`random_state=0` legt den Zufall fest.", "`random_state=0` settles chance.")
        sentence = L(
            "Ihr Modell kommt bei jedem Anpassen anders heraus.",
            "Your model comes out differently each time that it is fitted.",
        )
        not_yet(sentence, what=what, tips=[tip])
    if np.allclose(wanted, _foreseen(got, x), atol=1e-6):
        return
    leaked = leak is not None and np.allclose(
        _foreseen(_fitted_copy(got, *leak), x), _foreseen(got, x), atol=1e-6
    )
    seen = L(
        "Ihr Modell hat auch gesehen, woran es gemessen wird: Es ist auf allen Zeilen angepasst.",
        "Your model has also seen what it is measured by: it was fitted on all rows.",
    )
    other = L(
        "Ihr Modell ist nicht auf genau diesen Trainingsdaten angepasst.",
        "Your model was not fitted on exactly these training data.",
    )
    tip = L(
        "Wer lernt, woran er gemessen wird, zeigt Erinnern und nicht Vorhersagen.",
        "Whoever learns what they are measured by shows memory, not foresight.",
    )
    not_yet(seen if leaked else other, what=what, tips=[tip])


@check
def split(
    train: Any, test: Any, *, key: str | None = None, time: str | None = None, what: str = ""
) -> None:
    """Pass when training and test data share no row, no group, and do not mix past and future.

    Args:
        train: the training data, a DataFrame (or a Series or Index without `key` and `time`).
        test: the test data.
        key: a column whose values may be on one side only, such as a person.
        time: a column of time; all of `test` must come after all of `train`.
        what: what is checked.

    Raises:
        CheckFailed: not yet right; not attempted for ``...``.

    Example:
        ``check.split(train, test, time="start_utc")``
    """
    for part in (train, test):
        require_attempt(part, what)
        if not (is_frame(part) or is_series(part) or is_index(part)):
            kind = words.kind_of(part)
            sentence = L(
                f"Gefragt ist ein DataFrame, bei Ihnen ist es {kind}.",
                f"Expected a DataFrame; yours is {kind}.",
            )
            not_yet(sentence, what=what)
    if len(train) == 0 or len(test) == 0:
        not_yet(L("Eine der beiden Seiten ist leer.", "One of the two sides is empty."), what=what)
    if key is not None:
        _require_apart(set(train[key]), set(test[key]), words.label(key), what)
    else:
        mine, others = (_rows(part, train, test) for part in (train, test))
        _require_apart(mine, others, L("Zeilen", "rows"), what)
    if time is not None and train[time].max() >= test[time].min():
        sentence = L(
            f"Das Training reicht bis {words.code(train[time].max())}, der Test beginnt schon "
            f"{words.code(test[time].min())}: Das Modell sähe die Zukunft.",
            f"Training lasts until {words.code(train[time].max())}, but the test begins at "
            f"{words.code(test[time].min())}: the model would see the future.",
        )
        not_yet(sentence, what=what)


def _rows(part: Any, *both: Any) -> set[Any]:
    """What tells rows apart: their labels, or their values where the labels were counted anew."""
    if is_frame(part) and all(_is_counted(one) for one in both):
        return set(part.itertuples(index=False, name=None))
    return set(part if is_index(part) else part.index)


def _is_counted(part: Any) -> bool:
    return not is_index(part) and list(part.index) == list(range(len(part)))


def _require_apart(train: set[Any], test: set[Any], name: str, what: str) -> None:
    both = len(train & test)
    if both:
        sentence = L(
            f"{number(both)} {name} stehen im Training und im Test zugleich.",
            f"{number(both)} {name} are in training and test at the same time.",
        )
        not_yet(sentence, what=what)


def _require_estimator(got: object, what: str) -> None:
    if isinstance(got, type) or not (hasattr(got, "fit") and hasattr(got, "get_params")):
        kind = words.kind_of(got)
        sentence = L(
            f"Bei Ihnen ist es {kind}, gefragt ist ein Modell von scikit-learn.",
            f"Yours is {kind}; expected a model of scikit-learn.",
        )
        called = L(
            "Fehlen die Klammern hinter der Klasse?",
            "Are the parentheses behind the class missing?",
        )
        not_yet(sentence, what=what, tips=[called] if isinstance(got, type) else [])


def _require_fitted(got: object, what: str) -> None:
    from sklearn.exceptions import NotFittedError
    from sklearn.utils.validation import check_is_fitted

    try:
        check_is_fitted(got)
    except NotFittedError:
        sentence = L("Ihr Modell hat noch nichts gelernt.", "Your model has not learned yet.")
        tip = L("`modell.fit(X, y)` passt es an.", "`model.fit(X, y)` fits it.")
        not_yet(sentence, what=what, tips=[tip])


def _require_param(got: Any, name: str, value: Any, what: str) -> None:
    found = {
        key: one for key, one in got.get_params(deep=True).items() if key.split("__")[-1] == name
    }
    if not found:
        author_error(L(f"Kein Parameter `{name}`.", f"No parameter `{name}`."), what=what)
    if not any(one == value for one in found.values()):
        mine = next(iter(found.values()))
        sentence = L(
            f"{words.label(name)} ist bei Ihnen {words.code(mine)}.",
            f"Your {words.label(name)} is {words.code(mine)}.",
        )
        not_yet(sentence, what=what)


def _parts(got: Any) -> list[Any]:
    """All estimators inside a pipeline, a column transformer, a search."""
    return [value for value in got.get_params(deep=True).values() if hasattr(value, "get_params")]


def _last(got: Any) -> Any:
    steps = getattr(got, "steps", None)
    return steps[-1][1] if steps else got


def _class_names(got: object) -> set[str]:
    return {one.__name__ for one in type(got).__mro__}


def _fitted_copy(got: Any, x: Any, y: Any) -> Any:
    from sklearn.base import clone

    return clone(got).fit(x, y)


def _foreseen(model: Any, x: Any) -> np.ndarray:
    """Probabilities where the model has them: they show smaller differences than classes."""
    import numpy as np

    if hasattr(model, "predict_proba"):
        return np.asarray(model.predict_proba(x))
    if not hasattr(model, "predict"):
        return np.asarray(model.transform(x))
    answers = np.asarray(model.predict(x))
    return np.unique(answers, return_inverse=True)[1] if answers.dtype.kind in "OUS" else answers


def _off(name: str, value: float, bound: str, limit: float, what: str) -> None:
    sentence = L(
        f"Ihr Modell erreicht {words.label(name)} = {number(value, 3)}; gefragt ist {bound} "
        f"{number(limit, 3)}.",
        f"Your model reaches {words.label(name)} = {number(value, 3)}; expected {bound} "
        f"{number(limit, 3)}.",
    )
    not_yet(sentence, what=what)
