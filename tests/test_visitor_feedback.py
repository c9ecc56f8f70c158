"""Visitors' feedback: what the texts must be like, and how each planted fault is found."""

from __future__ import annotations

import html
import re

import numpy as np
import pandas as pd
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold

from datasets.generators import civil, weather
from datasets.generators.published import Published
from datasets.generators.visitor_feedback import agreement, baseline, model, phrases, tables, texts
from datasets.generators.visitor_feedback.generation import generate
from werkstadt_edu.datasets import planted

NAME = "visitor_feedback"
# What the cards call patterns.
PERSONAL = re.compile(
    r"@example\.org|\b030[ /]\d{5}|\bDE\d\d \d{4}|\b\d\d\.\d\d\.\d{4}\b|\b0099-\d{5}"
    r"|Mein Name ist|\b(?:Frau|Herrn?) [A-ZÄÖÜ]"
)
ORDERS = re.compile(
    r"anweisung|previous instructions|sprachmodell|^SYSTEM|SYSTEM:|an die ki|für das modell"
    r"|\[\[assistant|neue aufgabe:",
    re.IGNORECASE,
)
TRADE = re.compile(
    r"\.example\b|\bVB \d|Preis VS|[Aa]ngebote? |Schufa|Nachmieter|2-Raum-Wohnung|Tombola|Bis 70 %"
)


@pytest.fixture(scope="module")
def data() -> Published:
    """The published tables."""
    return Published(NAME)


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    """The raw texts with their number as a column."""
    return data.table("raw", "feedback")


@pytest.fixture(scope="module")
def clean(data: Published) -> pd.DataFrame:
    """The clean texts with what was meant."""
    meant = data.table("truth", "intent").drop(columns="topic")
    return data.table("clean", "feedback").merge(meant, on="feedback_id", validate="one_to_one")


@pytest.fixture(scope="module")
def hits() -> pd.DataFrame:
    """Which raw rows bear which fault."""
    return planted(NAME, "feedback")


@pytest.fixture(scope="module")
def side_by_side(data: Published) -> pd.DataFrame:
    """One column per rater."""
    return agreement.side_by_side(data.table("clean", "ratings"))


def precision_and_recall(found: pd.Series, there: pd.Series) -> tuple[float, float]:
    """How many of those found are there, and how many of those there were found."""
    both = float((found.to_numpy() & there.to_numpy()).sum())
    return both / max(1, int(found.sum())), both / int(there.sum())


def words(text: pd.Series) -> pd.Series:
    """How many words each text has."""
    return texts.word_counts(text)


# ---- the same on every run


def test_two_runs_give_the_same_tables_and_the_published_ones(raw: pd.DataFrame) -> None:
    one, other = generate(tables.SEED), generate(tables.SEED)
    for path, frame in one.frames.items():
        pd.testing.assert_frame_equal(frame, other.frames[path])
    assert one.table("raw", "feedback")["text"].tolist() == raw["text"].tolist()


def test_another_seed_gives_other_texts(raw: pd.DataFrame) -> None:
    other = generate(seed=1).table("raw", "feedback")["text"]
    assert len(other) == len(raw)
    assert (other.to_numpy() == raw["text"].to_numpy()).mean() < 0.02


# ---- the texts


def test_hardly_a_longer_text_occurs_twice(clean: pd.DataFrame) -> None:
    assert texts.unique_share(clean["text"]) > 0.98


def test_the_phrases_are_many_and_none_is_used_often(clean: pd.DataFrame) -> None:
    assert phrases.count() > 1500
    specific = clean[clean["topic"] != "general"]
    assert specific["phrase"].value_counts().max() <= 12
    assert specific["phrase"].nunique() > 550


def test_among_thirty_random_texts_a_main_phrase_seldom_returns(clean: pd.DataFrame) -> None:
    rng = np.random.default_rng(0)
    draws = (rng.choice(clean["phrase"].to_numpy(), 30, replace=False) for _ in range(400))
    returned = [30 - len(np.unique(draw)) for draw in draws]
    assert np.mean(returned) < 1.5


def test_no_text_shows_the_machinery(clean: pd.DataFrame) -> None:
    assert not clean["text"].str.contains(r"[{}|]|<\w+>|\|\||  ").any()
    assert not clean["text"].str.contains(r"Ã|&\w+;|<br>").any()


def test_lengths_and_vocabulary_are_those_of_people(clean: pd.DataFrame) -> None:
    length = words(clean["text"])
    assert length.quantile(0.05) <= 4
    assert 9 <= length.median() <= 16
    assert length.quantile(0.95) >= 27
    assert length.max() >= 60
    assert len(texts.vocabulary(clean["text"])) > 3500


def test_every_topic_has_phrases_of_every_mood_at_every_place() -> None:
    for topic in model.TOPICS:
        for mood in ("negative", "neutral", "positive", "irony"):
            for place in model.PLACES:
                fit = [
                    one
                    for one in phrases.among(topic, mood)
                    if one.suits(place=place, flag="N", sky="")
                ]
                assert len(fit) >= 3, (topic, mood, place)


def test_people_write_as_they_are(clean: pd.DataFrame) -> None:
    by = clean.set_index("persona")["text"]
    assert by["senior"].str.contains("daß|muß").mean() > 0.05
    assert not by["professional"].str.contains("daß|muß").any()
    small = (by == by.str.lower()).astype("float64").groupby(level=0).mean()
    assert small["student"] > 0.4 > 0.05 > small["professional"]
    dialect = share_of(by, r"\b(?:nüscht|ooch|ni|isses|widdor|gann|gelle|ä)\b")
    assert dialect["local"] > 0.15 > 0.03 > dialect["professional"]
    assert share_of(by, r"\b(?:the|is|very|and)\b")["international"] > 0.08


def share_of(by: pd.Series, pattern: str) -> pd.Series:
    """The share of the texts with that pattern, by the index."""
    return by.str.contains(pattern).astype("float64").groupby(level=0).mean()


def test_mails_are_longer_than_what_is_typed_on_a_tablet(clean: pd.DataFrame) -> None:
    length = words(clean["text"]).groupby(clean["channel"].astype("str")).median()
    assert length["mail"] > length["tablet"] + 4


def test_formal_letters_do_not_say_hey(clean: pd.DataFrame) -> None:
    formal = clean["text"].str.contains("Sehr geehrte|Hochachtungsvoll")
    assert formal.sum() > 100
    assert not clean.loc[formal, "text"].str.contains(r"\b(?:[Hh]ey|[Hh]uhu|Ciao)\b").any()


# ---- when and about what


def test_nothing_is_written_in_the_house_when_it_is_closed(clean: pd.DataFrame) -> None:
    here = clean[clean["channel"].isin(["card", "tablet"])]
    when = pd.DatetimeIndex(here["created_local"])
    assert when.hour.min() >= 10
    assert when.hour.max() <= 18
    assert not (when.day_of_week == 6).any()
    assert not civil.is_public_holiday(when).any()
    library = here["place"] == "eab"
    assert not (library & (when.day_of_week == 0)).any()


def test_the_robot_is_talked_about_in_the_code_weeks(clean: pd.DataFrame) -> None:
    when = clean["created_local"]
    for first, last in model.CODE_WEEKS:
        inside = when.between(first, f"{last} 23:59")
        share = (clean["topic"] == "robot").groupby(inside).mean()
        assert share[True] > 2.5 * share[False]


def test_heat_is_only_complained_about_on_hot_days(clean: pd.DataFrame) -> None:
    heat = clean["text"].str.contains("Brutkasten|Kein Sonnenschutz|34 Grad|31 Grad", case=False)
    hourly = weather.hourly()
    day = civil.local(pd.DatetimeIndex(hourly["timestamp_utc"])).normalize()
    highest = hourly.groupby(day)["temp_c"].max()
    then = clean.loc[heat, "created_local"].dt.normalize().map(highest)
    assert heat.sum() >= 3
    assert then.min() > model.HOT_C


def test_new_access_points_calm_those_who_write_about_devices(clean: pd.DataFrame) -> None:
    own = clean[(clean["topic"] == "devices") & (clean["place"] == "werkstadt")]
    later = own["created_local"] >= model.NEW_ACCESS_POINTS
    blame = (own["sentiment"] == "negative").groupby(later).mean()
    assert blame[False] - blame[True] > 0.12


def test_no_place_is_worse_than_another(clean: pd.DataFrame) -> None:
    shares = (clean["sentiment"] == "negative").groupby(clean["place"].astype("str")).mean()
    assert shares.max() - shares.min() < 0.06


def test_stars_follow_what_was_meant(clean: pd.DataFrame) -> None:
    mean = clean.groupby(clean["sentiment"].astype("str"))["rating"].mean()
    assert mean["negative"] < 2.3 < 3.0 < mean["neutral"] < 3.7 < 4.2 < mean["positive"]
    assert clean.loc[clean["channel"] == "mail", "rating"].isna().all()
    assert clean.loc[clean["ironic"], "rating"].mean() < 2.3


# ---- how it is read


def test_three_raters_agree_substantially(side_by_side: pd.DataFrame) -> None:
    assert agreement.fleiss(side_by_side) == pytest.approx(0.65, abs=0.03)
    assert all(0.5 < kappa < 0.75 for kappa in agreement.pairwise(side_by_side).values())


def test_a_batch_is_eighty_texts_in_order_of_arrival(data: Published) -> None:
    ratings = data.table("raw", "ratings")
    assert (ratings.groupby("batch")["feedback_id"].nunique() == 80).all()
    assert (ratings["batch"] == (ratings["feedback_id"] - 1) // 80 + 1).all()


def test_irony_lowers_the_agreement_and_deceives_the_literal_reader(
    data: Published, clean: pd.DataFrame, side_by_side: pd.DataFrame
) -> None:
    assert texts.agreeing(data, ironic=True) < 0.35 < 0.6 < texts.agreeing(data, ironic=False)
    ironic = side_by_side.loc[clean.loc[clean["ironic"], "feedback_id"]]
    as_praise = (ironic == "positive").mean()
    assert as_praise["R3"] > 2 * as_praise["R1"]


def test_a_linear_model_is_good_but_not_perfect(data: Published) -> None:
    rows = baseline.cases(data)
    for target, low, high in (("topic", 0.65, 0.85), ("sentiment", 0.65, 0.85)):
        known = baseline.reached(rows, target, new_phrases=False)
        new = baseline.reached(rows, target, new_phrases=True)
        naive = baseline.reached(rows, target, new_phrases=True, naive=True)
        assert low < known.label < known.truth < high + 0.03
        assert naive.truth + 0.15 < new.truth < known.truth


# ---- how each fault is found


def test_texts_sent_twice_are_found_by_time_and_place(
    raw: pd.DataFrame, hits: pd.DataFrame
) -> None:
    longer = words(raw["text"]) >= 5
    ordered = raw[longer].sort_values(["place", "text", "created_local"], kind="stable")
    before = ordered.groupby(["place", "text"], observed=True)["created_local"].shift()
    soon = (ordered["created_local"] - before) <= pd.Timedelta(minutes=5)
    found = soon.reindex(raw.index, fill_value=False)
    assert found.equals(hits["double_submission"])


def test_texts_typed_again_are_found_by_their_likeness(
    raw: pd.DataFrame, hits: pd.DataFrame
) -> None:
    weights = TfidfVectorizer(analyzer="char", ngram_range=(3, 3)).fit_transform(raw["text"])
    alike = (weights @ weights.T).toarray()
    when = raw["created_local"].to_numpy("datetime64[m]").astype(float)
    later = when[:, None] - when[None, :]
    same_place = raw["place"].to_numpy()[:, None] == raw["place"].to_numpy()[None, :]
    long = (words(raw["text"]) >= 8).to_numpy()
    pair = (alike > 0.7) & same_place & (later > 5) & (later <= 4 * 1440) & long[:, None]
    precision, recall = precision_and_recall(pd.Series(pair.any(axis=1)), hits["near_duplicate"])
    assert precision > 0.8
    assert recall > 0.9


def test_advertising_is_found_by_words_of_trade(raw: pd.DataFrame, hits: pd.DataFrame) -> None:
    precision, recall = precision_and_recall(raw["text"].str.contains(TRADE), hits["spam"])
    assert precision > 0.85
    assert recall > 0.85


def test_personal_data_is_found_by_patterns(raw: pd.DataFrame, hits: pd.DataFrame) -> None:
    found = raw["text"].str.contains(PERSONAL) & ~hits["spam"]
    precision, recall = precision_and_recall(found, hits["personal_data"])
    assert precision > 0.85
    assert recall > 0.9


def test_all_persons_are_invented(raw: pd.DataFrame, clean: pd.DataFrame) -> None:
    every = " ".join(raw["text"])
    addresses = re.findall(r"\S+@(\S+?\.(?:org|example|de|com))\b", every)
    assert addresses
    assert {address.split(".")[-1] for address in addresses} <= {"example", "org"}
    assert all(address == "example.org" for address in addresses if address.endswith("org"))
    assert set(re.findall(r"\b03\d+[ /]\d{5}", every)) <= {"030 23125", "030/23125"}
    assert set(re.findall(r"\bDE\d\d\b", every)) == {"DE00"}
    assert not clean["text"].str.contains("@|030[ /]23125").any()


def test_orders_to_a_language_model_are_found_by_their_tone(
    raw: pd.DataFrame, hits: pd.DataFrame
) -> None:
    precision, recall = precision_and_recall(
        raw["text"].str.contains(ORDERS), hits["prompt_injection"]
    )
    assert precision > 0.85
    assert recall == 1.0
    assert hits["prompt_injection"].sum() == model.PROMPT_INJECTIONS


def test_wrong_encoding_is_found_and_undone(
    raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    found = raw["text"].str.contains("Ã")
    assert found.equals(hits["mojibake"])
    undone = raw.loc[found, "text"].map(lambda text: text.encode("cp1252").decode("utf-8"))
    assert set(undone) <= set(clean["text"])


def test_remains_of_html_are_found_and_undone(
    raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    found = raw["text"].str.contains(r"&\w+;|<br>")
    assert found.equals(hits["html_remains"])
    undone = raw.loc[found, "text"].map(lambda text: html.unescape(text).replace("<br>", " "))
    assert set(undone) <= set(clean["text"])


def test_school_grades_are_found_by_three_judgements(
    data: Published, raw: pd.DataFrame, hits: pd.DataFrame
) -> None:
    table = agreement.side_by_side(data.table("raw", "ratings"))
    agreed = agreement.unanimous(table).loc[raw["feedback_id"]].reset_index(drop=True)
    found = ((agreed == "positive") & (raw["rating"] <= 2)) | (
        (agreed == "negative") & (raw["rating"] >= 4)
    )
    precision, recall = precision_and_recall(found, hits["school_grade_rating"])
    assert precision > 0.6
    assert recall > 0.6


def test_wrong_topics_are_found_by_a_confident_model(raw: pd.DataFrame, hits: pd.DataFrame) -> None:
    topic = raw["topic"].astype("str").to_numpy()
    sure = np.full(len(raw), -np.inf)
    for train, test in StratifiedKFold(5, shuffle=True, random_state=0).split(topic, topic):
        fitted = baseline.linear().fit(raw["text"].iloc[train], topic[train])
        scores = fitted.decision_function(raw["text"].iloc[test])
        own = scores[np.arange(len(test)), np.searchsorted(fitted.classes_, topic[test])]
        sure[test] = scores.max(axis=1) - own
    first = np.argsort(-sure, kind="stable")[:160]
    found = pd.Series(np.isin(np.arange(len(raw)), first))
    precision, _ = precision_and_recall(found, hits["wrong_topic"])
    assert precision > 5 * hits["wrong_topic"].mean()


def test_the_inverted_batch_is_found_by_kappa(data: Published) -> None:
    by_batch = agreement.by_batch(data.table("raw", "ratings"))
    with_r3 = by_batch[[("R1", "R3"), ("R2", "R3")]].max(axis=1)
    assert list(with_r3.index[with_r3 < 0]) == [model.INVERTED_BATCH]
    assert agreement.by_batch(data.table("clean", "ratings")).min().min() > 0.2
    batch = data.table("raw", "ratings")["batch"]
    assert set(batch[planted(NAME, "ratings")["inverted_batch"]]) == {model.INVERTED_BATCH}


def test_orphaned_ratings_are_found_by_an_anti_join(data: Published, clean: pd.DataFrame) -> None:
    ratings = data.table("raw", "ratings")
    alone = ~ratings["feedback_id"].isin(clean["feedback_id"])
    assert alone.equals(planted(NAME, "ratings")["orphaned_rating"])
