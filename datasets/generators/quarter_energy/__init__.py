"""A year of electricity in a smart quarter of 60 flats, by quarter hours; invented.

Marks: P published figure, D derived from published figures by arithmetic, A assumption. The sources
of the published figures stand in ``datasets/quarter_energy/calibration.yaml``.

Flats. 60 flats on ten floors (A), one gateway per floor (A). Persons per flat as in the city on
average (D). Six archetypes of tenants (A) have their own hours of waking, leaving, coming back and
going to bed; each flat shifts them by its own habits (A) and each day a little more (A).

Consumption. A flat's yearly energy follows its number of persons (P for two persons, D for the
others), times a lognormal spread (A). Almost half of it is standby, refrigerator and the panel on
the wall (A). The rest follows what people do: light when it is dark, devices while somebody is at
home and awake, cooking, washing, baking, drying (all A). Public and school holidays, holiday trips,
weekend trips and Christmas shape the days (A). The load profile H25 (P) is *not* used: how well the
sum of the flats agrees with it is measured.

Trial. From 1 April half of the flats, drawn by lot within their archetypes, see their consumption
on the panel and use 4.5 % less (A). `opt_in` says who would have volunteered: fewer pensioners (A).

Site. The weather is the city's (`datasets.generators.weather`), interpolated to quarter hours.
Photovoltaics: 99 kWp facing east and west at 10 degrees (A); global radiation is split by Erbs
(1982), turned into the planes by Hay and Davies (1980), converted with PVWatts (Dobos, 2014), and
tuned by one factor to the published yield (P). A battery of 100 kWh and 50 kW (A) follows one rule:
store what is left over, give it back when it is missing. The price of the dynamic tariff follows
demand, sun and wind (A); until September it changes by the hour, from October on by the quarter
hour (P).
"""
