"""Bicycle counters at six places in Jena, hourly, 2024 and 2025; invented.

Marks: P published, D derived from published figures by arithmetic, A assumption. Sources stand in
``datasets/bike_counts/calibration.yaml``.

How many pass is a mean times noise. The mean multiplies the hour's share of the day (A: two peaks
of those who ride to work, a hill of those who ride for pleasure; each place has its mix), the day
of the week, school and public holidays, the university's lectures (A), and the weather of the city,
`datasets.generators.weather`: warmth, rain now and in the last hours, wind, sun, frost after rain;
pleasure minds it more than work (A). Noise is a gamma for the city's day, one for the place's day,
one for the hour, and a Poisson count (A). Ways in and out are drawn apart.

The places' levels are set so that the counters' totals of the first half of 2025 (P) and of 2024
(P) come out. These totals are what the counters said, so they are compared with `raw`: with
trailers that count twice and with gaps (both P as such, their size A). `clean` is what counters
without faults would have said.

Faults. Six kinds, A but for what is said above; they are described in the data card, planted in
`faults`. `hand_counts` are what people with a sheet of paper counted beside the loops (A).
"""
