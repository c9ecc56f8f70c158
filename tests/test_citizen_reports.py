"""The citizens' reports: varied texts, seasons, faults that can be found, zones of no place."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil, weather
from datasets.generators.citizen_reports import baseline, measures, model, tables, texts
from datasets.generators.citizen_reports.categories import PRIORITIES
from datasets.generators.citizen_reports.generation import generate
from datasets.generators.citizen_reports.grammar import Dice, parse, speak
from datasets.generators.citizen_reports.issues import ISSUES
from datasets.generators.citizen_reports.places import PLACES
from datasets.generators.published import Published
from werkstadt_edu.datasets import planted

STEP = {name: at for at, name in enumerate(PRIORITIES)}
METRES = (111_200.0, 70_100.0)
HINGES = (
    r"\bau(?:ß|ss)erdem|und noch was|noch eine sache|bei der gelegenheit|(?:ü|ue)brigens|zweitens"
    r"|nebenbei|\bps:|dazu kommt|wenn sie schon mal da|ach ja|und dann noch|gleich in der n"
    r"|was anderes noch|\bund:|zus(?:ä|ae)tzlich:|eine frage noch|auch noch:|apropos"
    r"|weil ich gerade dabei|nicht weit davon"
)
TELEPHONE = r"\(?\b0\d{3,5}\)?[ /-]?\d{2}[ \d]{4,}|\+49 ?3641"
MAIL = r"\S+@\S+"
PLATE = r"\b[A-Z]{1,3}[- ][A-Z]{1,2} ?\d{2,4}\b"
NAME = (
    r"\b(?:Herr|Frau) [A-ZÄÖÜ][a-zäöüß]+|Mein Name"
    r"|(?:Gr(?:ü|ue)(?:ß|ss)en?,?|Gruß|MfG|LG)[,\n ]+(?:[A-ZÄÖÜ]\.|[A-ZÄÖÜ][a-zäöü]+) [A-ZÄÖÜ]"
    r"[a-zäöüß]+$"
)


@pytest.fixture(scope="module")
def data() -> Published:
    return Published("citizen_reports")


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    return data.table("raw", "reports")


@pytest.fixture(scope="module")
def clean(data: Published) -> pd.DataFrame:
    return data.table("clean", "reports")


@pytest.fixture(scope="module")
def faults() -> pd.DataFrame:
    return planted("citizen_reports", "reports")


def score(found: pd.Series, true: pd.Series) -> tuple[float, float]:
    """Precision and recall."""
    hit = float((found & true).sum())
    return hit / float(found.sum()), hit / float(true.sum())


def usual(frame: pd.DataFrame, data: Published, column: str) -> pd.Series:
    """What the table of categories says about the chosen category."""
    known = data.table("raw", "categories").astype({"category": str, column: str})
    return frame["category"].astype(str).map(known.set_index("category")[column])


# ---- the grammar


def test_a_phrase_stands_for_each_of_its_texts() -> None:
    dice = Dice(np.random.default_rng(1))
    phrase = parse("[Ein|Kein] Baum[| und [ein Ast|zwei Äste]] {ort}")
    said = {speak(phrase, dice, lambda name: name.upper()) for _ in range(200)}
    endings = ("", " und ein Ast", " und zwei Äste")
    assert said == {f"{first} Baum{end} ORT" for first in ("Ein", "Kein") for end in endings}


@pytest.mark.parametrize("line", ["Ein [Baum", "Ein Baum]", "Ein Baum | zwei Bäume"])
def test_a_bracket_without_its_partner_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="unbalanced"):
        parse(line)


def test_every_issue_can_be_told_briefly_and_at_length_wherever_it_occurs() -> None:
    kinds = {place.kind for place in PLACES}
    for issue in ISSUES:
        assert set(issue.places) <= kinds, issue.name
        assert len(issue.phrases["o"]) >= 3, issue.name
        assert {"t", "d", "k", "m", "z"} <= set(issue.phrases), issue.name


# ---- the texts


def test_hardly_two_texts_are_equal_even_without_places_and_digits(raw: pd.DataFrame) -> None:
    assert texts.unique(raw["text"]) > 0.985
    assert texts.unique(texts.normalised(raw["text"])) > 0.92


def test_no_sentence_is_heard_all_the_time(raw: pd.DataFrame) -> None:
    told = texts.normalised(raw["text"].str.split(r"(?<=[.!?])\s+|\n", regex=True).explode())
    often = told[told.str.len() > 18].value_counts()
    assert often.iloc[0] < 0.01 * len(raw)
    assert len(often) > 12_000


def test_the_vocabulary_is_large(raw: pd.DataFrame) -> None:
    assert len(texts.counted(raw["text"])) > 8_000


def test_texts_are_short_and_long(raw: pd.DataFrame) -> None:
    length = raw["text"].str.len()
    assert 90 < length.median() < 180
    assert (length < 40).mean() > 0.05
    assert (length > 300).mean() > 0.02


def test_one_text_in_five_has_typing_errors(raw: pd.DataFrame) -> None:
    assert 0.12 < texts.misspelt(raw["text"]) < 0.35


def test_a_slip_of_the_finger_is_told_from_a_rare_word() -> None:
    words = texts.counted(["Laterne Radweg"] * 20 + ["Latenre Ratweg Haltestelle Lateeerne"])
    assert texts.slips(words) == {"latenre", "ratweg"}


def test_people_write_in_their_own_ways(raw: pd.DataFrame) -> None:
    text = raw["text"]
    assert 0.06 < (text == text.str.lower()).mean() < 0.16
    assert 0.002 < (text.str.upper() == text).mean() < 0.02
    flat = text.str.contains(r"(?:ae|oe|ue)(?:r|n|s|l|g|ck)") & ~text.str.contains("[äöüß]")
    assert 0.02 < flat.mean() < 0.15
    assert 0.003 < text.str.contains("[\U0001f300-\U0001faff]").mean() < 0.03
    english = text.str.lower().str.contains(r"\bthe\b|\bplease\b|\bthere\b")
    assert 0.004 < english.mean() < 0.04
    assert 0.03 < text.str.contains("\n").mean() < 0.4


def test_texts_say_when_in_words_that_fit_their_date(raw: pd.DataFrame) -> None:
    months = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    named = raw["text"].str.extract(rf"seit (?:Mitte|Ende) ({'|'.join(months.split())})")[0]
    hit = named.notna()
    month = named[hit].map({name: at + 1 for at, name in enumerate(months.split())})
    before = (raw.loc[hit, "created_local"].dt.month - 2) % 12 + 1
    assert hit.sum() > 40
    assert (month == before).mean() > 0.99


def test_a_linear_model_is_good_but_not_perfect(data: Published) -> None:
    naive, words, linear = baseline.yardstick(data).scores
    assert 0.85 < linear.values[0] < 0.90
    assert 0.91 < linear.values[1] < 0.95
    assert naive.values[1] < 0.3 < words.values[1] < 0.75
    assert linear.values[1] > linear.values[0] + 0.03


# ---- nobody is harmed


def test_no_zone_is_a_district_nor_owns_a_street(clean: pd.DataFrame) -> None:
    here = clean.dropna(subset=["lat"])
    lat, lon = (here[name].to_numpy()[:, None] for name in ("lat", "lon"))
    north = (lat - [place.lat for place in PLACES]) * METRES[0]
    east = (lon - [place.lon for place in PLACES]) * METRES[1]
    nearest = np.hypot(north, east).argmin(axis=1)
    part = np.asarray([place.part for place in PLACES])[nearest]
    zone = here["zone"].astype(str).to_numpy()
    share = pd.crosstab(zone, part, normalize="index")
    overall = pd.Series(part).value_counts(normalize=True)
    assert (share - overall[share.columns]).abs().to_numpy().max() < 0.1
    street = pd.crosstab(nearest, zone)
    often = street[street.sum(axis=1) >= 60]
    assert len(often) > 80
    assert (often.max(axis=1) / often.sum(axis=1)).median() < 0.35


def test_personal_data_belong_to_nobody(raw: pd.DataFrame, clean: pd.DataFrame) -> None:
    whole = "\n".join(raw["text"])
    assert all(mail.endswith("example.org") for mail in re.findall(r"[\w.]+@[\w.]*\w", whole))
    mobile = {re.sub(r"\D", "", found) for found in re.findall(r"\b01[567][\d /-]{8,}", whole)}
    assert mobile == {"015228817386", "01729980752"}
    local = re.findall(r"(?:03641\)?|\+49 3641)[ /-]?(\d)", whole)
    assert len(local) > 40
    assert set(local) == {"0"}
    plates = re.findall(r"\b(?:J|SHK|WE|AP)[- ][A-Z]{2} ?(\d)", whole)
    assert len(plates) > 40
    assert set(plates) == {"0"}
    assert not clean["text"].str.contains(f"{MAIL}|{PLATE}|{TELEPHONE}").any()


def test_personal_data_are_found_by_patterns(raw: pd.DataFrame, faults: pd.DataFrame) -> None:
    found = raw["text"].str.contains("|".join((TELEPHONE, MAIL, PLATE, NAME)))
    precision, recall = score(found, faults["personal_data"])
    assert precision > 0.95
    assert recall > 0.97


def test_insults_aim_at_no_group(raw: pd.DataFrame) -> None:
    hateful = "ausländer|flüchtling|zigeuner|juden|neger|schwuchtel|kanak"
    hit = raw["text"].str.lower().str.contains(hateful)
    # Complaints about such advertising quote the word.
    assert raw.loc[hit, "text"].str.contains("(?i)pl?akat|werb|wirbt|reklame").all()


# ---- when


def test_reports_are_released_on_workdays_from_8_to_15(raw: pd.DataFrame) -> None:
    released = raw["released_local"].dropna()
    minute = released.dt.hour * 60 + released.dt.minute
    assert civil.is_workday(pd.DatetimeIndex(released)).all()
    assert minute.between(8 * 60, 15 * 60).all()
    assert (released >= raw.loc[released.index, "created_local"]).all()
    assert minute.max() == 15 * 60


def test_the_week_and_the_day_have_their_shape(raw: pd.DataFrame) -> None:
    created = raw["created_local"]
    week = created.dt.day_of_week.value_counts().sort_index()
    assert week[:5].min() > 1.15 * week[5:].max()
    hours = created[created.dt.day_of_week < 5].dt.hour.value_counts(normalize=True).sort_index()
    assert hours[8] > 1.2 * hours[14]
    assert hours[17] > 1.2 * hours[14]
    assert hours[[1, 2, 3]].sum() < 0.02
    holiday = civil.is_public_holiday(pd.DatetimeIndex(created))
    usual_share = len(civil.public_holidays()) / (9 * 365)
    assert holiday.mean() < 0.85 * usual_share


def test_nothing_comes_in_during_the_relaunch(raw: pd.DataFrame) -> None:
    day = raw[raw["created_local"].dt.strftime("%Y-%m-%d") == model.RELAUNCH]
    assert not day["created_local"].dt.hour.between(8, 13).any()
    assert len(day) > 0


def test_seasons_are_told_in_the_texts(raw: pd.DataFrame) -> None:
    text = raw["text"].str.lower()
    month = raw["created_local"].dt.month

    def share(words: str, months: tuple[int, ...]) -> float:
        return float(month[text.str.contains(words)].isin(months).mean())

    assert share("laubhaufen|nasses laub|das laub", (10, 11, 12)) > 0.8
    assert share("gestreut|vereist|winterdienst", (11, 12, 1, 2, 3)) > 0.95
    assert share("silvestermüll|böllerreste", (1,)) > 0.9
    assert share("blühwiese|wildblumen", (5, 6, 7, 8, 9)) > 0.8
    assert share("jungbaum|vertrocknen", (6, 7, 8, 9)) > 0.8
    dark = share("laterne", (11, 12, 1, 2)) / share("sperrmüll", (11, 12, 1, 2))
    assert dark > 1.3


def test_winter_reports_follow_the_common_weather(raw: pd.DataFrame) -> None:
    slippery = raw["text"].str.lower().str.contains("gestreut|vereist|spiegelglatt|winterdienst")
    days = raw.loc[slippery, "created_local"].dt.normalize()
    hours = weather.hourly()
    local = civil.local(pd.DatetimeIndex(hours["timestamp_utc"])).normalize()
    cold = hours.groupby(local)["temp_c"].mean()
    since = days[days >= "2023-01-01"]
    winter = cold[pd.DatetimeIndex(cold.index).month.isin([12, 1, 2])][:"2024-12-31"]
    assert len(since) > 40
    assert cold[since].median() < winter.median() - 1.5


def test_e_scooters_come_in_2020_and_the_tone_grows_rough(raw: pd.DataFrame) -> None:
    scooters = raw["text"].str.lower().str.contains("e-scooter|leihroller|elektroroller")
    water = raw["text"].str.lower().str.contains("wasser|saale")
    first = raw.loc[scooters & ~water, "created_local"].min()
    assert pd.Timestamp("2020-07-01") <= first < pd.Timestamp("2020-08-15")
    late = raw["created_local"] >= model.ROUGH_TONE_SINCE
    assert raw.loc[late, "rude"].mean() > 1.6 * raw.loc[~late, "rude"].mean()


# ---- what the city does


def test_status_and_closing_agree(raw: pd.DataFrame) -> None:
    closed = raw["status"] == "closed"
    assert (closed == raw["closed_local"].notna()).all()
    done = raw[closed]
    assert (done["closed_local"] > done["released_local"]).all()
    assert done["closed_local"].max() < pd.Timestamp("2025-01-01")
    assert civil.is_workday(pd.DatetimeIndex(done["closed_local"])).all()
    days = (done["closed_local"] - done["created_local"]).dt.total_seconds() / 86_400
    assert days.max() <= 365
    # Long tails to the right: the logarithm is about symmetric.
    assert days.mean() > 1.6 * days.median()
    assert abs(np.log(days).mean() - np.log(days.median())) < 0.25


def test_recent_reports_are_still_open(raw: pd.DataFrame) -> None:
    still = raw["closed_local"].isna()
    december = raw["created_local"] >= "2024-12-01"
    assert still[december].mean() > 1.8 * still[~december].mean()


def test_the_reminder_after_two_weeks_shows(raw: pd.DataFrame) -> None:
    done = raw.dropna(subset=["closed_local"])
    days = (done["closed_local"].dt.normalize() - done["released_local"].dt.normalize()).dt.days
    counted = days.value_counts()
    reminded = counted[[14, 15, 16]].mean()
    assert reminded > 1.5 * counted[[11, 12, 13]].mean()
    assert reminded > 2 * counted[[19, 20, 21]].mean()


def test_priority_and_wrong_labels_change_the_waiting(
    raw: pd.DataFrame, faults: pd.DataFrame
) -> None:
    days = (raw["closed_local"] - raw["released_local"]).dt.total_seconds() / 86_400
    median = days.groupby(raw["priority"], observed=True).median()
    assert median["high"] < 0.7 * median["normal"] < 0.7 * median["low"]
    assert days[faults["wrong_label"]].median() > 1.15 * days[~faults["wrong_label"]].median()
    assert days[faults["default_place"]].median() > 1.4 * days[~faults["default_place"]].median()


def test_priorities_end_with_2022_and_the_new_category_begins(raw: pd.DataFrame) -> None:
    assert raw.loc[raw["created_local"] >= "2023-01-01", "priority"].isna().all()
    assert raw.loc[raw["created_local"] < "2023-01-01", "priority"].notna().all()
    ads = raw["category"] == "discriminating_ads"
    assert raw.loc[ads, "created_local"].min() >= pd.Timestamp(model.ADS_SINCE)


def test_the_channel_is_a_proxy_of_the_zone(raw: pd.DataFrame, faults: pd.DataFrame) -> None:
    placed = raw[~faults["default_place"]]
    calls = (placed["channel"] == "phone").groupby(placed["zone"], observed=True).mean()
    assert calls[["C", "F", "H"]].min() > 2 * calls[["A", "B", "D", "E", "G"]].max()
    assert not raw.loc[raw["channel"] == "phone", "photo"].any()


# ---- faults, found from raw alone


def test_wrong_labels_are_found_by_department_and_model(
    raw: pd.DataFrame, data: Published, faults: pd.DataFrame
) -> None:
    chosen = raw["category"].astype(str)
    odd = usual(raw, data, "department") != raw["department"].astype(str)
    half = np.arange(len(raw)) % 2 == 0
    guess = np.empty(len(raw), dtype=object)
    for part in (half, ~half):
        guess[~part] = baseline.linear(raw.loc[part, "text"], chosen[part], raw.loc[~part, "text"])
    disagrees = pd.Series(guess != chosen.to_numpy(), index=raw.index)
    assert score(odd, faults["wrong_label"])[1] > 0.7
    assert score(disagrees, faults["wrong_label"])[1] > 0.95
    precision, recall = score(odd & disagrees, faults["wrong_label"])
    assert precision > 0.87
    assert recall > 0.7


def test_advertising_of_the_old_scheme_is_found_by_its_words(
    raw: pd.DataFrame, data: Published, faults: pd.DataFrame
) -> None:
    since = data.table("raw", "categories").set_index("category").loc["discriminating_ads", "since"]
    early = (raw["created_local"] < since) & (raw["category"] == "other")
    found = early & raw["text"].str.contains("(?i)werb|wirbt|plakat|reklame|sexist|billboard")
    precision, recall = score(found, faults["old_scheme"])
    assert precision > 0.9
    assert recall > 0.95


def test_reports_without_a_place_are_found_by_counting_points(
    raw: pd.DataFrame, faults: pd.DataFrame
) -> None:
    times = raw.groupby(["lat", "lon"])["report_id"].transform("size")
    assert score(times > 100, faults["default_place"]) == (1.0, 1.0)
    assert (times[times <= 100] < 20).all()
    relaunched = raw["created_local"] >= f"{model.RELAUNCH} 14:00"
    assert not (relaunched & faults["default_place"]).any()
    assert (relaunched & ~raw["has_place"]).sum() > 50


def test_repeated_reports_are_found_by_time_and_place(
    raw: pd.DataFrame, clean: pd.DataFrame, faults: pd.DataFrame
) -> None:
    known = raw[raw["lat"].notna() & ~measures.at_default_point(raw)]
    lat, lon = (known[name].to_numpy() for name in ("lat", "lon"))
    minute = known["created_local"].to_numpy("datetime64[m]").astype(np.int64)
    same = [known[name].astype(str).to_numpy() for name in ("category", "department")]
    found: set[int] = set()
    for back in range(1, 250):
        near = np.hypot(
            (lat[back:] - lat[:-back]) * METRES[0], (lon[back:] - lon[:-back]) * METRES[1]
        )
        soon = minute[back:] - minute[:-back] <= 14 * 1440
        agrees = np.any([one[back:] == one[:-back] for one in same], axis=0)
        hit = (near <= 45) & soon & agrees
        found.update(known["report_id"].to_numpy()[back:][hit].tolist())
    marked = raw["report_id"].isin(found)
    precision, recall = score(marked, clean["duplicate_of"].notna())
    assert precision > 0.5
    assert recall > 0.97
    assert score(marked & raw["duplicate_of"].isna(), faults["unnoticed_duplicate"])[1] > 0.97


def test_a_repetition_names_an_earlier_report_of_the_same_category(clean: pd.DataFrame) -> None:
    repeated = clean.dropna(subset=["duplicate_of"])
    first = clean.set_index("report_id").loc[repeated["duplicate_of"].astype(int)]
    assert (first["created_local"].to_numpy() < repeated["created_local"].to_numpy()).all()
    assert (first["category"].to_numpy() == repeated["category"].to_numpy()).all()
    wait = repeated["created_local"].to_numpy() - first["created_local"].to_numpy()
    same = repeated["text"].to_numpy() == first["text"].to_numpy()
    assert same.sum() > 80
    assert (wait[same] < np.timedelta64(1, "h")).all()


def test_two_topics_are_found_by_their_hinges(raw: pd.DataFrame, faults: pd.DataFrame) -> None:
    found = raw["text"].str.contains(HINGES, flags=re.IGNORECASE)
    precision, recall = score(found, faults["multi_topic"])
    assert precision > 0.97
    assert recall > 0.78


def test_biased_priorities_are_found_by_the_rule(
    raw: pd.DataFrame, data: Published, faults: pd.DataFrame
) -> None:
    step = usual(raw, data, "usual_priority").map(STEP) + raw["danger"]
    below = raw["priority"].astype(object).map(STEP) < step.clip(upper=2)
    had = raw["priority"].notna()
    share = below[had].groupby(raw.loc[had, "zone"], observed=True).mean()
    assert share[list(model.BIASED_ZONES)].min() > 4 * share.drop(list(model.BIASED_ZONES)).max()
    found = below & raw["zone"].isin(model.BIASED_ZONES)
    precision, recall = score(found, faults["biased_priority"])
    assert precision > 0.88
    assert recall > 0.93


def test_silent_zones_are_found_by_the_inspection(data: Published) -> None:
    share = measures.reported_per_defect(data)
    silent = planted("citizen_reports", "zones")["under_reporting"]
    found = set(share[share < 0.75 * share.median()].index)
    assert found == set(data.table("raw", "zones").loc[silent, "zone"].astype(str))


# ---- the same on every run


def test_the_same_seed_gives_the_same_reports_and_another_one_others(raw: pd.DataFrame) -> None:
    again = generate(tables.SEED).table("raw", "reports")
    assert again["text"].tolist() == raw["text"].tolist()
    assert again["lat"].equals(raw["lat"])
    other = generate(1).table("raw", "reports")
    assert (other["text"].to_numpy() == raw["text"].to_numpy()).mean() < 0.01
