"""Civil time in Jena: clock change, holidays, the sun; and independent streams of numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil
from datasets.generators.streams import streams


def test_the_clock_skips_an_hour_in_march_and_doubles_one_in_october() -> None:
    spring = pd.date_range("2025-03-30 00:00", periods=3, freq="h")
    assert list(civil.local(spring).hour) == [1, 3, 4]
    autumn = pd.date_range("2025-10-26 00:00", periods=3, freq="h")
    assert list(civil.local(autumn).hour) == [2, 2, 3]


def test_local_times_come_back_as_utc() -> None:
    utc = pd.date_range("2025-06-01", periods=48, freq="h")
    assert (civil.to_utc(civil.local(utc)) == utc).all()
    doubled = civil.to_utc(pd.DatetimeIndex(["2025-10-26 02:30"]))
    assert doubled[0] == pd.Timestamp("2025-10-26 00:30")  # summer time
    skipped = civil.to_utc(pd.DatetimeIndex(["2025-03-30 02:30"]))
    assert skipped[0] == pd.Timestamp("2025-03-30 01:00")


@pytest.mark.parametrize("year", range(2019, 2027))
def test_thuringia_has_world_childrens_day_and_reformation_day(year: int) -> None:
    days = pd.DatetimeIndex([f"{year}-09-20 10:00", f"{year}-10-31", f"{year}-11-01"])
    assert list(civil.is_public_holiday(days)) == [True, True, False]


def test_a_workday_is_neither_weekend_nor_holiday() -> None:
    days = pd.DatetimeIndex(["2024-05-01", "2024-05-02", "2024-05-04", "2024-05-05"])
    assert list(civil.is_workday(days)) == [False, True, False, False]


def test_school_holidays_last_to_the_end_of_their_last_day() -> None:
    times = pd.DatetimeIndex(
        ["2025-06-27 23:59", "2025-06-28", "2025-08-08 23:59", "2025-08-09", "2025-05-30 12:00"]
    )
    assert list(civil.is_school_holiday(times)) == [False, True, True, False, True]


def test_no_school_holidays_overlap_and_all_are_in_order() -> None:
    flat = [day for span in civil.SCHOOL_HOLIDAYS for day in span]
    assert flat == sorted(flat)


def test_the_sun_stands_as_high_as_jenas_latitude_says() -> None:
    summer = pd.date_range("2025-06-21", periods=288, freq="5min")
    winter = pd.date_range("2025-12-21", periods=288, freq="5min")
    assert civil.sun_elevation(summer).max() == pytest.approx(90 - 50.93 + 23.44, abs=0.5)
    assert civil.sun_elevation(winter).max() == pytest.approx(90 - 50.93 - 23.44, abs=0.5)
    # Solar noon is at 11:14 UTC on the mean, here 2 minutes later.
    noon = summer[int(np.argmax(civil.sun_elevation(summer)))]
    assert abs(noon - pd.Timestamp("2025-06-21 11:15")) <= pd.Timedelta(minutes=6)


def test_a_day_in_june_is_twice_as_long_as_one_in_december() -> None:
    def hours(day: str) -> float:
        return float(
            (civil.sun_elevation(pd.date_range(day, periods=288, freq="5min")) > 0).sum() / 12
        )

    assert hours("2025-06-21") == pytest.approx(16.3, abs=0.3)
    assert hours("2025-12-21") == pytest.approx(7.8, abs=0.3)


def test_a_new_stream_leaves_those_before_it_alone() -> None:
    few, more = streams(7, "a", "b"), streams(7, "a", "b", "c")
    assert few["b"].random() == more["b"].random()
    assert streams(7, "a")["a"].random() != streams(8, "a")["a"].random()
    assert len({stream.random() for stream in more.values()}) == 3
