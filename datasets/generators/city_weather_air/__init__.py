"""Weather and air at two stations in Jena, hourly, 2023-2025; invented.

Marks: P published, D derived from published figures by arithmetic, A assumption. Sources stand in
``datasets/city_weather_air/calibration.yaml``.

Weather. The station in the centre measures the city's weather, `datasets.generators.weather`, as
it is (annual mean 10.3 °C P, months P/A, 587 mm a year P, wind from the south-west P). So every set
that depends on weather can be joined with it. The station in Lobeda (A throughout) lies outside the
heat island: 0.2 K cooler by day, more than 1 K cooler in clear calm nights; its wind follows the
valley from south to north; steady rain is nearly the same there, a summer shower can miss it or hit
it alone. Sunshine follows from the clouds and the sun's height (A).

Air. Everything is emission times stagnation plus background (A), a station's level is scaled to the
yearly mean (PM10 P, the rest A). Stagnation is high where wind is weak and the sun does not mix the
air: calm winter nights. NO2 comes from traffic (rush hours, weekend dip, holidays); at Lobeda from
the motorway in the south, with lorries that rest on Sundays, so it also depends on the wind's
direction. PM comes from heating, traffic and dust, is washed out by rain, and bursts with the
fireworks of 1 January. Ozone needs sun and warmth and is eaten by fresh exhaust: it is high on
summer afternoons, and higher on Sundays.

Faults. Six kinds, all A; they are described in the data card, planted in `faults`.
"""
