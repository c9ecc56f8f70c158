"""How points in time are written in the files, and read back."""

from __future__ import annotations

import pandas as pd


def write(values: pd.Series, form: str) -> pd.Series:
    """Times as text; seconds get three decimals where `form` asks for microseconds.

    Args:
        values: naive times, or times aware of UTC.
        form: as in `strftime`; one that ends in a Z stands for times in UTC.
    """
    text = values.dt.strftime(form)
    # Milliseconds are enough; strftime knows microseconds only.
    return text.str.replace("000Z", "Z", regex=False) if "%f" in form else text


def read(values: pd.Series, form: str) -> pd.Series:
    """Text (or naive times) as times to the microsecond; aware of UTC where `form` ends in a Z.

    Raises:
        ValueError: for a text that `form` does not fit.
    """
    if not pd.api.types.is_datetime64_any_dtype(values):
        values = pd.to_datetime(values, format=form)
    values = values.dt.as_unit("us")
    return values.dt.tz_localize("UTC") if form.endswith("Z") else values
