"""Makes `tram_stop_events`: four weeks of Jena's trams at their stops, invented.

``werkstadt data build tram_stop_events`` writes it; the same seed gives the same content. Marks: P
published figure, D derived from published ones, A assumption; sources are in
``datasets/tram_stop_events/calibration.yaml``, every number in `model` and `network`.

The model:

- The network: the five lines as they ran until 14 December 2025, their ways, the names of the stops
  and the change of line 1 into 4 at Lobeda-West (P); the order within Lobeda and all positions (A).
  41 of 48 published stops. The sites of autumn 2025 that really cut the network are left out.
- The timetable (invented): nine trams an hour on 1 and 4 in the early peak, lines 2 and 3 every 10
  and 20 minutes, every half hour from 21 h, every hour at night with a meeting at minute 30 (P,
  from different years); the rest A. Blocks: the tram that came in last goes out first (A).
- The days: 13 October to 9 November 2025; a week of school holidays, the night of the clock change
  (an hour more of night service, D), Reformation Day (P) with the service of a Sunday (A).
- Passengers: 34,000 on a mean day (P), 53 % of what trams and buses carry together (D). Gravity
  between homes and goals, by hour and kind of day, pupils, Friday nights (all A); bad weather
  fills the trams (P that it does, A how much). Trams are empty at the end of each trip (A).
- Delays (A): streets by area and hour with a persistent noise, rain, people at the doors, blocked
  tracks, a start after a late trip before; drivers wait rather than leave early, hurry when late
  and never overtake. A longer gap fills the next tram, which makes it later still: pairs form.
- Vehicles: three coded types, drawn by block and day (A).
"""
