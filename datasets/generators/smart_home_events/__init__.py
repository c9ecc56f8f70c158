"""Door bells and tablets of sixty smart flats in 2025: who rings, who answers, how fast; invented.

Marks: P published, D derived from published figures by arithmetic, A assumption. All figures here
are A but that the quarter has video bells and tablets that steer the flat and show humidity (P);
the numbers stand in `model`, the sources in ``datasets/smart_home_events/calibration.yaml``.

*Rings.* Couriers go through a house flat by flat, on Mondays to Saturdays, most before Christmas.
Visitors come in the afternoon and on free days, fewer in rain; food is brought in the evening,
more in rain and at weekends; post and craftsmen come on workdays; some ring because they forgot
their key. On 31 October children go from door to door.

*Answers.* A flat answers when somebody is there. That follows a habit (workers, families, people at
home all day, shift workers), the weekday, holidays, absences and fine weather. The slower the bell
signal reaches the tablet, the more visitors are gone before somebody answers.

*Sessions.* ring (bell) → answer (tablet) → open (tablet), or ring → missed (bell) after 45 seconds.

*Firmware and latency.* 2.0 at first; 2.1 is faster and comes in March, 2.2 house by house in
September. A device restarts at an update, by itself now and then, and after some failures.

*Room climate.* The tablet's temperature and humidity follow the flat, the season and the outside
air (the common weather) and what people add to it; the bell's those of the staircase.
"""
