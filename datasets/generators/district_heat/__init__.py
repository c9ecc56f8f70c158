"""The model of `district_heat`: eight buildings on Jena's district heat, hourly, 2024 and 2025.

Marks: P published figure, D derived from published figures by arithmetic, A assumption. Sources
stand in ``datasets/district_heat/calibration.yaml``.

*Weather.* The city's invented weather (`datasets.generators.weather`), the same for all data sets.

*Buildings.* Seven residential houses and an office building; age, area, flats and need of heat per
square metre are invented (A), their mean is 60 MWh a year (D: 75 GWh for 1,250 buildings, P).

*Space heating.* A building feels the outdoor temperature of now and, through its mass, that of the
last one to three days (A), the wind more than the sun (A). Below its heating limit (A: 14-19 °C)
the need of heat rises in a straight line, with a soft bend, since flats do not all begin to heat on
the same day. The whole has the shape of the standard load profile of the gas trade (D:
BDEW/VKU/GEODE sigmoid for houses of several flats). At night the heating is set back, in the office
also at weekends, on holidays and between the years (A).

*Hot water.* 3 kWh a day and let flat (A), with a peak in the morning and one in the evening, later
at weekends, by the wall clock; less in the school holidays. The circulation loses heat all day (A).

*Two things at once.* Building B6 was insulated in the summer of 2024 (A: a quarter less heat). Half
of its flats were empty for it and were let again bit by bit until June 2025 (A); an empty flat
needs less heat. Who compares before and after without the flats that were let finds too much.

*Water.* The network's flow temperature follows the outdoor one (A: 76 °C to 110 °C), the return one
the building and its load. The volume follows from heat = 1.163 · volume · (flow - return), the
meter errs by 1.5 % at most (A). 1.163 kWh/(m³·K) is water's heat capacity near 4 °C; a real meter
takes that of the water's temperature, which is up to 3 % lower.
"""
