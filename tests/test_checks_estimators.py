"""`estimator`, `score`, `learned_from` and `split`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest
from sklearn.compose import make_column_transformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.tree import DecisionTreeRegressor

from tests.checking import BROKEN, NOT_ATTEMPTED, assert_says, refusal
from werkstadt_edu import check
from werkstadt_edu.check import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

RNG = np.random.default_rng(3)
X = pd.DataFrame({"a": RNG.normal(size=200), "b": RNG.normal(size=200), "c": ["x", "y"] * 100})
Y = pd.Series((X["a"] + RNG.normal(size=200) * 0.3 > 0).astype(int))
XN = X[["a", "b"]]
TRAIN, TEST = slice(None, 150), slice(150, None)


def pipeline() -> Any:
    encode = make_column_transformer((OneHotEncoder(), ["c"]), (StandardScaler(), ["a", "b"]))
    return make_pipeline(encode, LogisticRegression(max_iter=500))


def fitted() -> Any:
    return LogisticRegression().fit(XN[TRAIN], Y[TRAIN])


def test_a_model_of_the_kind_with_its_parts_passes() -> None:
    check.estimator(fitted(), kind="LogisticRegression", params={"max_iter": 100})
    model = pipeline().fit(X, Y)
    check.estimator(model, kind="LogisticRegression", steps=["StandardScaler", "OneHotEncoder"])
    check.estimator(model, params={"max_iter": 500})
    check.estimator(LinearRegression(), fitted=False)
    search = GridSearchCV(LogisticRegression(), {"C": [1.0]}).fit(XN, Y)
    check.estimator(search, steps=["LogisticRegression"])


def test_a_good_model_reaches_its_score_and_the_value_comes_back() -> None:
    value = check.score(fitted(), XN[TEST], Y[TEST], metric="roc_auc", at_least=0.8)
    assert 0.8 < value <= 1
    line = LinearRegression().fit(XN, XN["a"] * 2)
    error = check.score(line, XN, XN["a"] * 2, metric="neg_mean_absolute_error", at_most=0.01)
    assert 0 <= error < 0.01


def test_a_model_that_saw_only_the_training_rows_passes() -> None:
    check.learned_from(fitted(), XN[TRAIN], Y[TRAIN], leak=(XN, Y))
    check.learned_from(pipeline().fit(X[TRAIN], Y[TRAIN]), X[TRAIN], Y[TRAIN])
    check.learned_from(StandardScaler().fit(XN[TRAIN]), XN[TRAIN], None, leak=(XN, None))
    words = pd.Series(np.where(Y == 1, "ja", "nein"))
    named = LogisticRegression().fit(XN[TRAIN], words[TRAIN])
    check.learned_from(named, XN[TRAIN], words[TRAIN])


def test_rows_groups_and_times_that_are_apart_pass() -> None:
    frame = pd.DataFrame({"who": [1, 1, 2, 3], "when": pd.date_range("2025-01-01", periods=4)})
    check.split(frame[:2], frame[2:])
    check.split(frame[:2], frame[2:], key="who", time="when")
    check.split(X.index[:5], X.index[5:])
    check.split(XN[:50], XN[50:].reset_index(drop=True))


def forest() -> Any:
    return RandomForestClassifier(n_estimators=5).fit(XN[TRAIN], Y[TRAIN])


FRAME = pd.DataFrame({"who": [1, 1, 2, 1], "when": pd.to_datetime(["2025-01-02"] * 4)})


@pytest.mark.parametrize(
    ("failing", "german", "english"),
    [
        (
            lambda: check.estimator(LinearRegression().fit(XN, Y), kind="LogisticRegression"),
            "ist ein `LinearRegression`",
            "is a `LinearRegression`",
        ),
        (
            lambda: check.estimator(fitted(), steps=["StandardScaler"]),
            "kommt kein `StandardScaler` vor",
            "no `StandardScaler` in your model",
        ),
        (
            lambda: check.estimator(DecisionTreeRegressor(max_depth=9), params={"max_depth": 3}),
            "`max_depth` ist bei Ihnen `9`",
            "Your `max_depth` is `9`",
        ),
        (
            lambda: check.estimator(LogisticRegression()),
            "noch nichts gelernt",
            "has not learned yet",
        ),
        (
            lambda: check.estimator(LogisticRegression),
            "Fehlen die Klammern",
            "parentheses behind the class",
        ),
        (lambda: check.estimator([1, 2]), "ein Modell von scikit-learn", "model of scikit-learn"),
        (
            lambda: check.score(fitted(), XN, 1 - Y, metric="accuracy", at_least=0.5),
            "`accuracy` = 0,",
            "`accuracy` = 0.",
        ),
        (
            lambda: check.score(fitted(), X, Y, metric="accuracy", at_least=0.5),
            "versteht diese Daten nicht",
            "does not understand these data",
        ),
        (
            lambda: check.learned_from(
                LogisticRegression().fit(XN, Y), XN[TRAIN], Y[TRAIN], leak=(XN, Y)
            ),
            "auf allen Zeilen angepasst",
            "fitted on all rows",
        ),
        (
            lambda: check.learned_from(
                LogisticRegression().fit(XN[TEST], Y[TEST]), XN[TRAIN], Y[TRAIN], leak=(XN, Y)
            ),
            "nicht auf genau diesen Trainingsdaten",
            "not fitted on exactly these",
        ),
        (
            lambda: check.learned_from(forest(), XN[TRAIN], Y[TRAIN]),
            "bei jedem Anpassen anders",
            "differently each time",
        ),
        (lambda: check.split(FRAME[:3], FRAME[2:]), "1 Zeilen stehen", "1 rows are in"),
        (
            lambda: check.split(FRAME[:2], FRAME[2:], key="who"),
            "1 `who` stehen im Training und im Test",
            "1 `who` are in training and test",
        ),
        (
            lambda: check.split(FRAME[:2], FRAME[2:], time="when"),
            "sähe die Zukunft",
            "would see the future",
        ),
        (
            lambda: check.split(XN[:50], XN[40:].reset_index(drop=True)),
            "10 Zeilen stehen",
            "10 rows are in",
        ),
        (lambda: check.split(FRAME[:0], FRAME), "ist leer", "is empty"),
        (lambda: check.split([1], FRAME), "Gefragt ist ein DataFrame", "Expected a DataFrame"),
    ],
)
def test_what_is_off_is_told(failing: Callable[[], object], german: str, english: str) -> None:
    assert_says(failing, german, english)


def test_placeholders_are_not_attempted() -> None:
    for failing in (
        lambda: check.estimator(...),
        lambda: check.score(..., XN, Y, metric="r2"),
        lambda: check.learned_from(..., XN, Y),
        lambda: check.split(..., XN),
    ):
        refusal(failing, NOT_ATTEMPTED)


def test_a_parameter_that_no_part_has_is_the_authors_fault() -> None:
    failure = refusal(lambda: check.estimator(fitted(), params={"depth": 3}), BROKEN)
    assert failure.fault is Fault.CHECK
