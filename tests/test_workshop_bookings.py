"""Bookings and events: what the tables must look like, and how each planted fault is found."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil
from datasets.generators.making import ROOT
from datasets.generators.published import Published
from datasets.generators.workshop_bookings import (
    baseline,
    desks,
    faults,
    house,
    measures,
    model,
    robots,
    tables,
)
from datasets.generators.workshop_bookings.generation import generate
from werkstadt_edu.datasets import load, planted

NAME = "workshop_bookings"
FILES = ROOT / NAME / "files"
HELD = ("attended", "no_show")
LATER_FAULTS = ["ends_before_it_begins", "day_month_swapped", "room_alias"]


@pytest.fixture(scope="module")
def data() -> Published:
    """The published tables."""
    return Published(NAME)


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    """The raw bookings."""
    return data.table("raw", "bookings")


@pytest.fixture(scope="module")
def clean(data: Published) -> pd.DataFrame:
    """The clean bookings with their room."""
    return data.table("clean", "bookings").merge(data.table("clean", "rooms"), on="room")


@pytest.fixture(scope="module")
def hits() -> pd.DataFrame:
    """Which raw bookings bear which fault."""
    return planted(NAME, "bookings")


@pytest.fixture(scope="module")
def seats(data: Published) -> pd.DataFrame:
    """The confirmed seats of the events held."""
    return measures.seats(data)


def hours(bookings: pd.DataFrame) -> pd.Series:
    """How long each booking lasts."""
    return (bookings["end_local"] - bookings["start_local"]).dt.total_seconds() / 3600


def days(times: pd.Series) -> pd.DatetimeIndex:
    """The days of points in time."""
    return pd.DatetimeIndex(times.dt.normalize())


# ---- the same on every run


def test_two_runs_give_the_same_tables_and_the_published_ones(raw: pd.DataFrame) -> None:
    one, other = generate(tables.SEED), generate(tables.SEED)
    for path, frame in one.frames.items():
        pd.testing.assert_frame_equal(frame, other.frames[path])
    assert one.table("raw", "bookings")["price_eur"].tolist() == raw["price_eur"].tolist()


def test_another_seed_gives_other_bookings(raw: pd.DataFrame) -> None:
    other = generate(seed=1).table("raw", "bookings")
    assert len(other) == len(raw)
    assert (other["booker_id"].to_numpy() == raw["booker_id"].to_numpy()).mean() < 0.1


# ---- rooms and desks


def test_no_room_is_held_twice_at_once(clean: pd.DataFrame) -> None:
    taken = clean[clean["status"].isin(HELD) & (clean["units"] == 1)]
    ordered = taken.sort_values(["room", "start_local"], kind="stable")
    before = ordered.groupby("room")["end_local"].shift()
    assert not (ordered["start_local"] < before).any()


def test_there_are_never_more_desks_held_than_there_are(data: Published) -> None:
    mornings = desks.mornings(data)
    assert mornings["held"].max() == model.DESKS == 12
    assert (mornings["present"] <= mornings["held"]).all()
    # Counting every request gives a utilisation above one.
    late = mornings.loc["2025-09":]
    assert late["asked"].max() > model.DESKS


def test_requests_are_declined_only_when_nothing_is_free(clean: pd.DataFrame) -> None:
    declined = clean[clean["status"] == "declined"]
    share = (clean["status"] == "declined").groupby(days(clean["start_local"]).year).mean()
    assert 200 < len(declined) < 1500
    assert share[2025] > share[2024]


def test_nothing_is_booked_on_closed_days_and_hours(clean: pd.DataFrame) -> None:
    day = days(clean["start_local"])
    assert (day.day_of_week < 5).all()
    assert not civil.is_public_holiday(day).any()
    assert not house.within(day, model.CLOSED).any()
    assert clean["start_local"].dt.hour.between(model.OPENS, model.CLOSES - 1).all()
    at_desk = clean[clean["room"] == "coworking"]
    assert (at_desk["end_local"].dt.hour * 60 + at_desk["end_local"].dt.minute).max() <= 18 * 60


def test_rooms_are_asked_for_more_in_the_middle_of_the_week_and_less_in_holidays(
    clean: pd.DataFrame,
) -> None:
    day = days(clean["start_local"])
    every = house.days()[house.days()["is_open"]].set_index("date")
    per_day = day.value_counts().reindex(every.index, fill_value=0)
    by_weekday = per_day.groupby(every["weekday"]).mean()
    assert by_weekday[[1, 2, 3]].min() > by_weekday[0] > by_weekday[4]
    late = every.index >= "2025-02-01"
    by_holiday = per_day[late].groupby(every.loc[late, "holiday"]).mean()
    assert by_holiday[True] < 0.85 * by_holiday[False]


def test_demand_grows(clean: pd.DataFrame) -> None:
    asked = clean.groupby(clean["start_local"].dt.to_period("Q"), observed=True).size()
    assert asked["2025Q4"] > 1.4 * asked["2024Q4"]


def test_who_asks_early_stays_away_more_often(clean: pd.DataFrame) -> None:
    own = clean[clean["status"].isin(HELD) & (clean["room"] == "coworking")]
    lead = (own["start_local"] - own["made_local"]).dt.total_seconds() / 86_400
    absent = (own["status"] == "no_show").groupby(lead > 4).mean()
    assert absent[True] > absent[False] + 0.03


def test_rain_keeps_people_away(clean: pd.DataFrame) -> None:
    own = clean[clean["status"].isin(HELD) & (clean["room"] == "coworking")]
    wet = house.days().set_index("date")["rain_mm"] > model.RAIN_MM
    absent = (own["status"] == "no_show").groupby(own["start_local"].dt.normalize().map(wet)).mean()
    assert absent[True] > absent[False] + 0.02


def test_absences_of_a_day_go_together_so_that_independence_underestimates(
    data: Published,
) -> None:
    known = desks.absence(data)
    assert known.spread > 1.25
    alone = desks.too_many(model.DESKS + 1, known, together=False)
    assert desks.too_many(model.DESKS + 1, known, together=True) > 1.3 * alone
    full = desks.mornings(data)
    full = full[full["held"] == model.DESKS]
    assert len(full) > 20
    assert 1.0 < model.DESKS - full["present"].mean() < 3.0


def test_a_desk_less_stays_empty_with_each_booking_more(data: Published) -> None:
    known = desks.absence(data)
    empty = [desks.empty_desks(accepted, known) for accepted in range(12, 17)]
    assert empty == sorted(empty, reverse=True)
    assert empty[0] == pytest.approx(model.DESKS * known.share, abs=0.02)


def test_the_price_gives_the_outcome_away(clean: pd.DataFrame) -> None:
    full = hours(clean) * clean["rate_eur_h"]
    assert (clean["price_eur"] <= full + 0.005).all()
    assert (clean.loc[~clean["status"].isin(HELD), "price_eur"] == 0).all()
    assert (clean.loc[clean["status"].isin(HELD), "price_eur"] > 0).all()


def test_presence_fits_the_status(clean: pd.DataFrame) -> None:
    there = clean["persons_present"]
    assert (there[clean["status"] == "attended"] >= 1).all()
    assert (there[clean["status"] == "no_show"] == 0).all()
    assert there[~clean["status"].isin(HELD)].isna().all()
    assert (clean["persons_planned"] <= clean["seats"]).all()
    assert (clean["cancelled_local"].notna() == (clean["status"] == "cancelled")).all()


def test_a_request_is_made_before_and_cancelled_between(clean: pd.DataFrame) -> None:
    assert (clean["made_local"] < clean["start_local"]).all()
    own = clean[clean["status"] == "cancelled"]
    assert own["cancelled_local"].between(own["made_local"], own["start_local"]).all()


# ---- events, visits, robot


def test_the_code_weeks_can_be_seen(data: Published) -> None:
    events = data.table("clean", "events")
    sessions = data.table("clean", "robot_sessions")
    visits = data.table("clean", "visits")
    for first, last in model.CODE_WEEKS:
        span = (pd.Timestamp(first), pd.Timestamp(last) + pd.Timedelta(days=1))
        weeks = (span[1] - span[0]).days / 7
        assert events["start_local"].between(*span).sum() / weeks > 1.4 * 260 / 71
        assert sessions["start_local"].between(*span).sum() / weeks > 1.2 * 300 / 71
        inside = visits["date"].between(*span)
        assert visits.loc[inside, "visitors"].mean() > 1.3 * visits["visitors"].mean()
    own = days(events.loc[events["format"] == "code_week", "start_local"])
    assert house.within(own, model.CODE_WEEKS).all()


def test_events_keep_off_closed_days_and_each_other(data: Published) -> None:
    events = data.table("clean", "events")
    assert not civil.is_public_holiday(days(events["start_local"])).any()
    assert not events.duplicated(["format", "start_local"]).any()
    assert (events["end_local"] > events["start_local"]).all()


def test_events_take_their_rooms_from_the_bookings(data: Published, clean: pd.DataFrame) -> None:
    events = data.table("clean", "events")
    held = events[(events["room"] != "online") & (events["status"] == "held")]
    booked = clean[clean["status"].isin(HELD)].astype({"room": "str"})
    pairs = held.astype({"room": "str"}).merge(booked, on="room", suffixes=("", "_booked"))
    at_once = (pairs["start_local"] < pairs["end_local_booked"]) & (
        pairs["start_local_booked"] < pairs["end_local"]
    )
    # The hackathon's night lies outside the hours that can be booked.
    assert at_once.sum() == 0


def test_seats_are_given_in_order_and_never_more_than_there_are(
    data: Published, seats: pd.DataFrame
) -> None:
    taken = seats.groupby("event_id")["seats"].sum()
    capacity = data.table("clean", "events").set_index("event_id")["capacity"]
    assert (taken <= capacity.loc[taken.index]).all()
    registered = data.table("clean", "registrations")
    left = registered[registered["seat"] == "waiting_list"]
    assert left["waited"].all()
    assert left["event_id"].nunique() > 60
    moved_up = registered["waited"] & (registered["seat"] == "confirmed")
    assert moved_up.sum() > 50


def test_nobody_registers_twice_or_after_the_begin(data: Published) -> None:
    registered = data.table("clean", "registrations")
    events = data.table("clean", "events")[["event_id", "start_local"]]
    assert not registered.duplicated(["event_id", "name", "email", "birth_year"]).any()
    both = registered.merge(events, on="event_id")
    assert (both["registered_local"] < both["start_local"]).all()
    night = registered["registered_local"].dt.hour.between(1, 5).mean()
    assert night < 0.03


def test_free_seats_stay_empty_more_often_than_paid_ones(seats: pd.DataFrame) -> None:
    absent = (seats["attendance"] == "absent").groupby(seats["price_eur"]).mean()
    assert absent[0.0] > absent[20.0] + 0.04
    assert absent[20.0] > absent[180.0] + 0.04


def test_the_reminder_was_drawn_by_lot_and_works(seats: pd.DataFrame) -> None:
    since = seats["start_local"] >= model.REMINDERS_FROM
    assert (seats.loc[~since, "reminder"] == "none").all()
    own = seats[since]
    reminded = own["reminder"] == "mail"
    assert 0.46 < reminded.mean() < 0.54
    lead = (own["start_local"] - own["registered_local"]).groupby(reminded).mean()
    assert abs(lead[True] / lead[False] - 1) < 0.08
    absent = own["attendance"] == "absent"
    share, count = absent.groupby(reminded).mean(), reminded.value_counts()
    error = np.sqrt(sum(share[arm] * (1 - share[arm]) / count[arm] for arm in (True, False)))
    assert (share[False] - share[True]) / error > 3


def test_people_are_invented_adults(data: Published) -> None:
    registered = data.table("clean", "registrations")
    assert registered["email"].str.fullmatch(r"[a-z.\d'-]+@example\.org").all()
    assert registered["birth_year"].dropna().between(1940, 2006).all()
    assert registered["name"].nunique() > 1000


def test_year_area_and_organisation_single_people_out(data: Published) -> None:
    registered = data.table("clean", "registrations").dropna(subset="birth_year")
    people = registered.drop_duplicates("name")
    cells = people.groupby(["birth_year", "zone", "org_type"], observed=True).size()
    assert (cells == 1).sum() / len(people) > 0.3


def test_the_robot_comes_on_mondays_when_the_library_is_closed(data: Published) -> None:
    sessions = data.table("clean", "robot_sessions")
    assert (sessions["start_local"].dt.day_of_week == 0).all()
    assert not sessions["start_local"].duplicated().any()
    assert sessions["group_size"].min() >= robots.SMALLEST_GROUP
    elsewhere = days(load("library_loans", "robot_sessions")["date"])
    assert not days(sessions["start_local"]).isin(elsewhere).any()


def test_visits_add_up(data: Published) -> None:
    visits = data.table("clean", "visits")
    assert (visits["group_visitors"] <= visits["visitors"]).all()
    assert (visits["showroom_visitors"] <= visits["visitors"]).all()
    assert (visits["consultations"] + visits["group_visitors"] <= visits["visitors"]).all()
    opening = visits["date"].between(*model.OPENING_WEEK)
    assert visits.loc[opening, "visitors"].mean() > 1.7 * visits["visitors"].mean()


def test_an_absence_can_be_foreseen_but_not_well(data: Published) -> None:
    naive, good = (score.values for score in baseline.yardstick(data).scores)
    assert naive[0] == 0.5
    assert 0.6 < good[0] < 0.75
    assert good[1] < naive[1] - 0.005


# ---- how each fault of the bookings is found


def test_room_aliases_are_found_by_the_list_of_rooms_and_mapped(
    data: Published, raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    odd = ~raw["room"].isin(data.table("raw", "rooms")["room"])
    assert odd.equals(hits["room_alias"])
    assert raw.loc[odd, "made_local"].max() < pd.Timestamp(model.NEW_SYSTEM)
    known = {other: name for name, others in faults.ALIASES.items() for other in others}
    right = clean.set_index("booking_id")["room"].loc[raw.loc[odd, "booking_id"]]
    assert raw.loc[odd, "room"].map(known).tolist() == right.tolist()


def test_swapped_days_are_found_because_they_begin_before_they_were_requested(
    raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    odd = raw["start_local"] < raw["made_local"]
    assert odd.equals(hits["day_month_swapped"])
    turned = pd.to_datetime(
        raw.loc[odd, "start_local"].dt.strftime("%Y-%d-%m %H:%M"), format="%Y-%m-%d %H:%M"
    )
    right = clean.set_index("booking_id")["start_local"].loc[raw.loc[odd, "booking_id"]]
    assert turned.tolist() == right.tolist()


def test_nights_are_found_because_they_end_before_they_begin(
    raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    odd = raw["end_local"] < raw["start_local"]
    assert odd.equals(hits["ends_before_it_begins"])
    mended = raw.loc[odd, "end_local"] + pd.Timedelta(days=1)
    right = clean.set_index("booking_id")["end_local"].loc[raw.loc[odd, "booking_id"]]
    assert mended.tolist() == right.tolist()


def test_overlaps_are_found_once_rooms_and_days_are_right(
    raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    right = clean.set_index("booking_id")[["room", "start_local", "end_local"]]
    mended = raw.set_index("booking_id")
    wrong = mended.index[hits[LATER_FAULTS].any(axis=1)]
    mended.loc[wrong, right.columns] = right.loc[wrong]
    own = mended[mended["status"].isin(HELD) & (mended["room"] != "coworking")].reset_index()
    pairs = own.merge(own, on="room", suffixes=("", "_other"))
    at_once = (
        (pairs["booking_id"] != pairs["booking_id_other"])
        & (pairs["start_local"] < pairs["end_local_other"])
        & (pairs["start_local_other"] < pairs["end_local"])
    )
    later = pairs[at_once & (pairs["made_local"] > pairs["made_local_other"])]
    there = raw.loc[hits["overlapping_booking"], "booking_id"]
    assert set(later["booking_id"]) == set(there)
    assert len(there) == model.OVERLAPS


def test_trials_are_found_by_their_booker(raw: pd.DataFrame, hits: pd.DataFrame) -> None:
    assert (raw["booker_id"] == "B0000").equals(hits["test_booking"])


def test_ten_fold_persons_are_found_by_the_seats(
    raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    known = {other: name for name, others in faults.ALIASES.items() for other in others}
    room = raw["room"].map(known).fillna(raw["room"])
    seats_there = room.map({name: one.seats for name, one in model.ROOMS.items()})
    odd = raw["persons_planned"] > seats_there
    assert odd.equals(hits["ten_fold_persons"])


def test_prices_in_cents_are_found_by_the_rate(raw: pd.DataFrame, hits: pd.DataFrame) -> None:
    known = {other: name for name, others in faults.ALIASES.items() for other in others}
    room = raw["room"].map(known).fillna(raw["room"])
    rate = room.map({name: one.rate for name, one in model.ROOMS.items()})
    # Modulo a day, so that nights count.
    odd = raw["price_eur"] > 1.01 * rate * (hours(raw) % 24)
    assert odd.equals(hits["price_in_cents"])
    assert days(raw.loc[odd, "start_local"]).isin(pd.date_range(*model.CENTS)).all()


def test_missing_counts_are_found_and_are_not_missing_at_random(
    raw: pd.DataFrame, hits: pd.DataFrame
) -> None:
    odd = (raw["status"] == "attended") & raw["persons_present"].isna()
    assert odd.equals(hits["people_not_counted"])
    assert raw.loc[odd, "start_local"].dt.hour.min() >= 17


def test_missing_organisations_are_known_from_the_booker(
    raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    odd = raw["org_type"].isna()
    assert odd.equals(hits["missing_organisation"])
    plain = raw.dropna(subset="org_type").astype({"org_type": "str"})
    assert plain.groupby("booker_id")["org_type"].nunique().max() == 1
    known = plain.groupby("booker_id")["org_type"].first()
    right = clean.set_index("booking_id")["org_type"].loc[raw.loc[odd, "booking_id"]]
    assert raw.loc[odd, "booker_id"].map(known).tolist() == right.tolist()


# ---- how each fault of events and registrations is found


def test_spoilt_titles_are_found_and_undone(data: Published) -> None:
    events, right = data.table("raw", "events"), data.table("clean", "events")
    odd = events["title"].str.contains("Ã|â€")
    assert odd.equals(planted(NAME, "events")["mojibake_title"])
    undone = events.loc[odd, "title"].map(lambda title: title.encode("cp1252").decode("utf-8"))
    assert undone.tolist() == right.loc[odd, "title"].tolist()


def test_missing_capacities_are_found_and_known_from_the_format(data: Published) -> None:
    events, right = data.table("raw", "events"), data.table("clean", "events")
    odd = events["capacity"] == 0
    assert odd.equals(planted(NAME, "events")["no_capacity"])
    known = events[~odd].groupby("format", observed=True)["capacity"].agg(lambda of: of.mode()[0])
    filled = events.loc[odd, "format"].astype("str").map(known)
    assert filled.tolist() == right.loc[odd, "capacity"].tolist()


def normal_name(names: pd.Series) -> pd.Series:
    """The parts of a name in small letters and in order."""
    return names.str.casefold().map(lambda name: " ".join(sorted(re.findall(r"[\w.'-]+", name))))


def test_double_registrations_are_found_by_mail_and_name(data: Published) -> None:
    rows = data.table("raw", "registrations")
    keyed = rows.assign(mail=rows["email"].str.strip().str.lower(), who=normal_name(rows["name"]))
    ordered = keyed.sort_values("registered_local", kind="stable")
    again = ordered.duplicated(["event_id", "mail", "who"]).sort_index()
    there = planted(NAME, "registrations")["registered_twice"]
    assert again.equals(there)
    by_mail_alone = ordered.duplicated(["event_id", "mail"]).sort_index()
    assert (by_mail_alone & ~there).sum() >= 20


def test_placeholder_years_are_found(data: Published) -> None:
    odd = data.table("raw", "registrations")["birth_year"] == 1900
    assert odd.equals(planted(NAME, "registrations")["placeholder_year"])


def test_swapped_names_are_found_by_the_at_sign(data: Published) -> None:
    odd = data.table("raw", "registrations")["name"].str.contains("@")
    assert odd.equals(planted(NAME, "registrations")["name_and_mail_swapped"])


def test_mistyped_mails_are_found_by_their_ending(data: Published) -> None:
    rows = data.table("raw", "registrations")
    mail = rows["email"].str.strip().str.lower()
    odd = ~mail.str.endswith("@example.org") & ~rows["name"].str.contains("@")
    assert odd.equals(planted(NAME, "registrations")["mistyped_mail"])


# ---- the German files


def read_old_list() -> pd.DataFrame:
    """The colleague's export, every cell as text."""
    path = FILES / "raumbuchungen_de.csv"
    return pd.read_csv(path, sep=";", encoding="cp1252", dtype="str", keep_default_na=False)


def keys_of(fault: str) -> set[str]:
    """The rows of the old list that bear a fault."""
    listed = load(NAME, "faults", variant="truth")
    own = listed[(listed["table"] == "raumbuchungen_de") & (listed["fault"] == fault)]
    return set(own["row_key"])


def minutes(text: str) -> int:
    """Minutes after midnight of a time in any of the ways it is written."""
    if found := re.fullmatch(r"(\d+)[:.](\d\d)(?: Uhr)?", text):
        return int(found[1]) * 60 + int(found[2])
    if found := re.fullmatch(r"(\d+) Uhr", text):
        return int(found[1]) * 60
    return round(float(text.replace(",", ".")) * 1440)


def test_the_old_list_can_be_cleaned_until_it_says_what_the_bookings_say(
    clean: pd.DataFrame,
) -> None:
    rows = read_old_list()
    rows = rows[rows["Nr"].str.fullmatch(r"\d+")].reset_index(drop=True)
    serial = rows["Datum"].str.fullmatch(r"\d{5}")
    day = pd.to_datetime(rows["Datum"].where(~serial), format="%d.%m.%Y")
    counted = pd.to_numeric(rows["Datum"].where(serial))
    day = day.fillna(pd.Timestamp("1899-12-30") + pd.to_timedelta(counted, unit="D"))
    start = day + pd.to_timedelta(rows["von"].map(minutes), unit="m")
    end = day + pd.to_timedelta(rows["bis"].map(minutes), unit="m")
    known = {other: name for name, others in faults.ALIASES.items() for other in others}
    plain = rows["Betrag"].str.removesuffix(" €").str.removesuffix("-").str.rstrip(",")
    plain = plain.str.replace(".", "").str.replace(",", ".").replace("", "0")
    amount = plain.astype("float64")
    right = clean.set_index("booking_id").loc[rows["Nr"].astype(int)]
    assert start.tolist() == right["start_local"].tolist()
    assert end.tolist() == right["end_local"].tolist()
    assert rows["Raum"].map(known).tolist() == right["room"].tolist()
    people = rows["Personen"].str.extract(r"(\d+)")[0].astype(int)
    assert people.tolist() == right["persons_planned"].tolist()
    assert amount.tolist() == right["price_eur"].tolist()
    total = read_old_list()["Betrag"].iloc[-1].removesuffix(" €")
    assert float(total.replace(".", "").replace(",", ".")) == pytest.approx(amount.sum())


def test_the_faults_of_the_old_list_are_found_by_their_form() -> None:
    rows = read_old_list()
    number = rows["Nr"]
    booking = number != "Summe"
    assert set(number[rows["Datum"].str.fullmatch(r"\d{5}")]) == keys_of("excel_serial_date")
    odd_time = booking & ~rows["von"].str.fullmatch(r"\d\d:\d\d")
    assert set(number[odd_time]) == keys_of("mixed_time")
    night = rows["bis"].where(booking, "00:00").map(minutes) > 24 * 60
    assert set(number[night]) == keys_of("hour_25")
    assert rows["bis"].str.startswith("25:").any()
    vague = booking & ~rows["Personen"].str.fullmatch(r"\d+")
    assert set(number[vague]) == keys_of("mixed_persons")
    assert keys_of("total_row") == {"Summe"}
    assert rows["Nr"].iloc[-1] == "Summe"


def test_the_german_files_cannot_be_read_with_the_defaults() -> None:
    for name in ("raumbuchungen_de.csv", "oktober_2024_de.csv"):
        content = (FILES / name).read_bytes()
        with pytest.raises(UnicodeDecodeError):
            content.decode("utf-8")
    text = (FILES / "raumbuchungen_de.csv").read_text("cp1252")
    assert re.search(r";\d+\.\d{3},\d\d €;", text)
    assert re.search(r";0,\d+;", text)


def test_the_small_table_says_what_the_events_say(data: Published, seats: pd.DataFrame) -> None:
    path = FILES / "oktober_2024_de.csv"
    rows = pd.read_csv(path, sep=";", encoding="cp1252", decimal=",")
    events = data.table("clean", "events")
    then = events[(events["start_local"].dt.strftime("%Y-%m") == "2024-10")]
    held = then[then["status"] == "held"]
    assert rows["Titel"].tolist() == held["title"].tolist()
    assert 15 <= len(rows) <= 30
    came = seats[seats["attendance"] == "attended"].groupby("event_id")["seats"].sum()
    assert rows["Gekommen"].tolist() == held["event_id"].map(came).fillna(0).tolist()
    assert (rows["Gekommen"] <= rows["Angemeldet"]).all()
    assert (rows["Angemeldet"] <= rows["Plätze"]).all()
