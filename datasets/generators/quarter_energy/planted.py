"""The kinds of planted faults of `quarter_energy`: what each is and how it is found."""

from __future__ import annotations

from datasets.generators.schema import Fault, Text

_VALUES = "`meters.energy_wh`"

FAULTS = (
    Fault(
        name="gateway_outage",
        where=_VALUES,
        what=Text(
            de="ein Gateway fällt aus: allen Zählern eines Stockwerks fehlen die Werte",
            en="a gateway fails: all meters of one floor lack their values",
        ),
        found_by=Text(
            de="leere Werte zählen, je Zähler und Tag; mit `flats.gateway_id` verbinden",
            en="count empty values per meter and day; join with `flats.gateway_id`",
        ),
    ),
    Fault(
        name="meter_gap",
        where="`meters`",
        what=Text(
            de="einzelne Zähler übertragen zeitweise nichts: die Zeilen fehlen ganz",
            en="single meters transmit nothing for a while: the rows are missing altogether",
        ),
        found_by=Text(
            de="je Zähler mit allen Viertelstunden des Jahres vergleichen",
            en="compare each meter with all quarter hours of the year",
        ),
    ),
    Fault(
        name="unit_kwh",
        where=_VALUES,
        what=Text(
            de="nach einem Zählertausch in kWh statt in Wh",
            en="in kWh instead of Wh after the meter was replaced",
        ),
        found_by=Text(
            de="Monatssummen je Zähler; Werte mit Nachkommastellen",
            en="monthly sums per meter; values with decimals",
        ),
    ),
    Fault(
        name="stuck_value",
        where=_VALUES,
        what=Text(de="derselbe Wert steht tagelang da", en="the same value stands there for days"),
        found_by=Text(
            de="längste Folge gleicher Werte je Zähler",
            en="longest run of equal values per meter",
        ),
    ),
    Fault(
        name="drift",
        where=_VALUES,
        what=Text(
            de="ein Zähler zählt immer mehr, bis zum Jahresende +18 %",
            en="a meter counts more and more, by the end of the year +18 %",
        ),
        found_by=Text(
            de=(
                "Grundlast (unterstes Zehntel je Woche) gegen den Median aller Wohnungen: "
                "gleichmäßiger Anstieg ohne Sprung"
            ),
            en=(
                "base load (lowest tenth per week) against the median of all flats: a steady "
                "rise without a step"
            ),
        ),
    ),
    Fault(
        name="civil_time",
        where="`meters.timestamp_utc`",
        what=Text(
            de="ein Gateway schreibt Ortszeit, als wäre es UTC",
            en="a gateway writes local time as if it were UTC",
        ),
        found_by=Text(
            de=(
                "am 30. März fehlt eine Stunde, am 26. Oktober gibt es eine doppelt, und der "
                "letzte Wert liegt im neuen Jahr"
            ),
            en=(
                "on 30 March an hour is missing, on 26 October one stands there twice, and the "
                "last value lies in the new year"
            ),
        ),
    ),
    Fault(
        name="duplicate_import",
        where="`meters`",
        what=Text(
            de="drei Tage aller Zähler sind zweimal eingelesen",
            en="three days of all meters were imported twice",
        ),
        found_by=Text(
            de="Zeilen, die in allen Spalten gleich sind; Summe der Wohnungen über `site.load_kw`",
            en="rows that agree in all columns; sum of the flats above `site.load_kw`",
        ),
    ),
    Fault(
        name="standby_fault",
        where=_VALUES,
        what=Text(
            de="kein Messfehler: ein Gerät schaltet nicht mehr ab (auch in `clean`)",
            en="no error of measuring: a device no longer switches off (in `clean` too)",
        ),
        found_by=Text(
            de="Grundlast je Woche: ein Sprung, der bleibt",
            en="base load per week: a step that stays",
        ),
    ),
    Fault(
        name="vacancy",
        where=_VALUES,
        what=Text(
            de="kein Messfehler: Wohnungen ohne Bewohner (auch in `clean`)",
            en="no error of measuring: flats without tenants (in `clean` too)",
        ),
        found_by=Text(
            de="Tagessummen (Einheit berichtigt), die über fünf Wochen unter 0,4 kWh bleiben",
            en="daily sums (unit put right) that stay below 0.4 kWh for more than five weeks",
        ),
    ),
    Fault(
        name="german_format",
        where="`load_profile_de.csv`",
        what=Text(
            de="Semikolon, Dezimalkomma, TT.MM.JJJJ, cp1252, Ortszeit mit doppelter Stunde",
            en="semicolons, decimal commas, dd.mm.yyyy, cp1252, local time with a doubled hour",
        ),
        found_by=Text(de="beim Einlesen", en="when reading it"),
    ),
)
