"""The generator of `library_loans`, its files, its descriptor and its cards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from datasets.generators.library_loans import model, robots, stock, tables
from datasets.generators.library_loans.generation import generate
from datasets.generators.making import ROOT

if TYPE_CHECKING:
    from datasets.generators.recipe import Generated

FOLDER = ROOT / "library_loans"


@pytest.fixture(scope="module")
def generated() -> Generated:
    return generate()


@pytest.fixture(scope="module")
def truth(generated: Generated) -> pd.DataFrame:
    return generated.table("truth", "faults")


def rows_of(truth: pd.DataFrame, fault: str) -> set[str]:
    return set(truth.loc[truth["fault"] == fault, "row_key"])


def read_branch() -> pd.DataFrame:
    path = FOLDER / "files" / "branch_lobeda.csv"
    return pd.read_csv(path, sep=";", encoding="cp1252", dtype="str")


# ---- the same on every run


def test_two_runs_give_the_same_tables(generated: Generated) -> None:
    again = generate()
    for path, frame in generated.frames.items():
        pd.testing.assert_frame_equal(frame, again.frames[path])


def test_another_seed_gives_other_loans(generated: Generated) -> None:
    other = generate(seed=1).table("clean", "loans")
    assert not other["item_id"].equals(generated.table("clean", "loans")["item_id"])


# ---- as planned


def test_the_row_counts_are_as_planned(generated: Generated) -> None:
    counts = {table.name: len(generated.table("clean", table.name)) for table in tables.STAR}
    assert counts == {
        "loans": 100_000,
        "items": 15_000,
        "patrons": 5_000,
        "calendar": 366,
        "robot_sessions": 300,
    }


# ---- sound where it is clean


def on_site(generated: Generated) -> pd.DataFrame:
    loans = generated.table("clean", "loans")
    days = generated.table("clean", "calendar")
    site = loans[loans["channel"] != "onleihe"]
    return site.assign(date=site["loaned_at"].dt.normalize()).merge(days, on="date")


def test_nothing_is_lent_on_site_on_closed_days(generated: Generated) -> None:
    assert on_site(generated)["is_open"].all()


def test_the_onleihe_lends_on_closed_days(generated: Generated) -> None:
    loans = generated.table("clean", "loans")
    online = loans.loc[loans["channel"] == "onleihe", "loaned_at"].dt.normalize()
    assert online.nunique() == 366


def test_lending_on_site_keeps_to_the_opening_hours(generated: Generated) -> None:
    loans = on_site(generated)
    hour = loans["loaned_at"].dt.hour
    main = loans["channel"] != "branch_lobeda"
    saturday = loans["weekday"] == "Sat"
    assert hour[main].between(10, 18).all()
    assert hour[saturday & (loans["site"] == "old_house")].between(10, 12).all()
    assert hour[saturday & (loans["site"] == "new_house")].between(10, 16).all()
    branch = loans[~main]
    assert set(branch["weekday"]) == {"Tue", "Wed", "Thu", "Fri"}
    assert not ((branch["loaned_at"].dt.hour == 12) & (branch["weekday"] == "Tue")).any()
    assert branch.loc[branch["weekday"] != "Tue", "loaned_at"].dt.hour.between(13, 17).all()


def test_the_house_is_closed_on_the_public_holidays_of_thuringia(generated: Generated) -> None:
    days = generated.table("clean", "calendar").set_index("date")
    assert days.loc["2024-09-20", "is_public_holiday"]  # Weltkindertag, in Thuringia only
    assert not days.loc[days["is_public_holiday"], "is_open"].any()
    assert int(days["is_public_holiday"].sum()) == 11


def test_keys_are_unique_and_references_hold(generated: Generated) -> None:
    for table in tables.STAR:
        frame = generated.table("clean", table.name)
        assert not frame.duplicated(list(table.keys)).any(), table.name
        for column, (other, their_column) in table.refers.items():
            assert frame[column].isin(generated.table("clean", other)[their_column]).all()


def test_a_loan_has_the_format_of_its_item_and_comes_after_its_acquisition(
    generated: Generated,
) -> None:
    items = generated.table("clean", "items")
    loans = generated.table("clean", "loans").merge(items, on="item_id", suffixes=("", "_of_item"))
    assert (loans["format"] == loans["format_of_item"]).all()
    assert (loans["loaned_at"] >= loans["acquired"]).all()


def test_nobody_borrows_before_having_a_card(generated: Generated) -> None:
    patrons = generated.table("clean", "patrons")
    loans = generated.table("clean", "loans").merge(patrons, on="patron_id")
    assert (loans["loaned_at"] >= loans["since"]).all()


def test_a_due_date_is_the_period_and_at_most_the_days_to_the_next_opening(
    generated: Generated,
) -> None:
    loans = generated.table("clean", "loans")
    days = loans["format"].map({name: kind.days for name, kind in model.FORMATS.items()})
    days = days.where(loans["channel"] != "onleihe", model.ONLEIHE_DAYS)
    plain = loans["loaned_at"].dt.normalize() + pd.to_timedelta(
        days * (loans["renewals"] + 1), unit="D"
    )
    later = (loans["due_date"] - plain).dt.days
    assert later.between(0, 28).all()
    assert (later == 0).mean() > 0.7


def test_the_onleihe_is_never_late_and_never_renewed(generated: Generated) -> None:
    loans = generated.table("clean", "loans")
    online = loans[loans["channel"] == "onleihe"]
    back = online["returned_at"].dropna()
    assert (back <= online.loc[back.index, "loaned_at"] + pd.Timedelta(days=21)).all()
    assert (online["renewals"] == 0).all()


def test_nothing_is_returned_before_it_is_lent_or_after_the_snapshot(
    generated: Generated,
) -> None:
    loans = generated.table("clean", "loans").dropna(subset="returned_at")
    assert (loans["returned_at"] > loans["loaned_at"]).all()
    assert (loans["returned_at"] < "2025-01-01").all()


def test_no_title_occurs_twice_in_a_format_and_titles_have_umlauts(generated: Generated) -> None:
    items = generated.table("clean", "items")
    assert not items.duplicated(["format", "title"]).any()
    assert items["title"].str.contains("[äöüÄÖÜß]").mean() > 0.3
    assert items["title"].str.contains("Jena").sum() > 100


def test_an_isbn_has_a_right_check_digit(generated: Generated) -> None:
    isbn = generated.table("clean", "items")["isbn"].dropna()
    digits = np.array([[int(digit) for digit in number] for number in isbn])
    weights = np.array([1, 3] * 6 + [1])
    assert ((digits * weights).sum(axis=1) % 10 == 0).all()
    assert isbn.is_unique


def test_the_older_isbn_is_the_known_one() -> None:
    # The example of the ISBN manual: 978-0-306-40615-7 is 0-306-40615-2.
    assert stock.isbn10("9780306406157") == "0306406152"


def test_no_table_tells_about_a_single_child(generated: Generated) -> None:
    assert set(generated.table("raw", "patrons")["age_band"]) == set(model.AGE_BANDS)
    sessions = generated.table("raw", "robot_sessions")
    columns = [column.name for column in tables.ROBOT_SESSIONS.columns]
    assert columns == ["session_id", "date", "format", "group_size", "age_band"]
    assert sessions["group_size"].min() >= robots.SMALLEST_GROUP


# ---- faulty where it is raw, as the card says


def test_returned_before_loaned_is_found_by_comparing_the_times(
    generated: Generated, truth: pd.DataFrame
) -> None:
    raw = generated.table("raw", "loans")
    found = raw.loc[raw["returned_at"] < raw["loaned_at"], "loan_id"].astype(str)
    assert set(found) == rows_of(truth, "returned_before_loaned")
    assert len(found) == 120


def test_duplicate_patrons_are_found_by_their_number(
    generated: Generated, truth: pd.DataFrame
) -> None:
    raw = generated.table("raw", "patrons")
    twice = raw.loc[raw.duplicated("patron_id"), "patron_id"]
    assert set(twice) == rows_of(truth, "duplicate_patron")
    assert len(twice) == 60
    published = [column.name for column in tables.PATRONS.columns]
    kept = raw.sort_values("since").drop_duplicates("patron_id").sort_values("patron_id")
    clean = generated.table("clean", "patrons")[published]
    pd.testing.assert_frame_equal(kept[published].reset_index(drop=True), clean)


def test_faulty_isbns_are_found_by_their_form_and_can_be_put_right(
    generated: Generated, truth: pd.DataFrame
) -> None:
    raw = generated.table("raw", "items")
    clean = generated.table("clean", "items")
    odd = raw["isbn"].notna() & ~raw["isbn"].str.fullmatch("[0-9]{13}", na=False)
    kinds = ("isbn_dashes", "isbn_spaces", "isbn10", "isbn10_small_x")
    assert set(raw.loc[odd, "item_id"]) == set().union(*(rows_of(truth, kind) for kind in kinds))
    assert all(rows_of(truth, kind) for kind in kinds)
    assert raw["isbn"].str.endswith("X", na=False).any()
    bare = raw["isbn"].str.replace("[- ]", "", regex=True).str.upper()
    ten = clean["isbn"].dropna().map(stock.isbn10)
    right = (bare == clean["isbn"]) | (bare == ten.reindex(bare.index))
    assert right[raw["isbn"].notna()].all()


def test_renewals_counted_as_loans_are_found_by_the_number_of_the_loan(
    truth: pd.DataFrame,
) -> None:
    branch = read_branch()
    again = branch.loc[branch.duplicated("Ausleihnummer"), "Vorgang"]
    assert set(again) == rows_of(truth, "renewal_counted_as_loan")


def test_the_branch_has_as_many_loans_as_the_loans_say(generated: Generated) -> None:
    loans = generated.table("clean", "loans")
    spring = loans["loaned_at"].between("2024-04-01", "2024-06-30 23:59")
    own = loans[(loans["channel"] == "branch_lobeda") & spring]
    branch = read_branch()
    assert branch["Ausleihnummer"].nunique() == len(own)
    assert len(branch) == len(own) + own["renewals"].sum()


def test_two_ways_to_write_a_date_are_found_by_the_full_stop(truth: pd.DataFrame) -> None:
    branch = read_branch()
    iso = ~branch["Datum"].str.contains(".", regex=False)
    assert set(branch.loc[iso, "Vorgang"]) == rows_of(truth, "iso_date")
    assert 0.2 < iso.mean() < 0.4
    pd.to_datetime(branch.loc[iso, "Datum"], format="%Y-%m-%d %H:%M")
    pd.to_datetime(branch.loc[~iso, "Datum"], format="%d.%m.%Y %H:%M")


def test_the_german_list_of_acquisitions_says_the_same_as_the_items(generated: Generated) -> None:
    read = pd.read_csv(
        FOLDER / "files" / "items_de.csv",
        sep=";",
        encoding="cp1252",
        decimal=",",
        thousands=".",
        dtype={"Zugang": "str"},  # else the full stops of a date are taken for thousands
    )
    items = generated.table("clean", "items").set_index("item_id").loc[read["Mediennummer"]]
    assert 1_000 <= len(read) <= 1_500
    assert (read["Preis"].to_numpy() == items["price_eur"].to_numpy()).all()
    assert (read["Titel"].to_numpy() == items["title"].to_numpy()).all()
    assert (pd.to_datetime(read["Zugang"], format="%d.%m.%Y").to_numpy() == items["acquired"]).all()


def test_the_german_files_cannot_be_read_with_the_defaults() -> None:
    content = (FOLDER / "files" / "items_de.csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        content.decode("utf-8")
    text = content.decode("cp1252")
    assert re.search(r";\d\.\d{3},\d\d;", text)  # a price above a thousand
